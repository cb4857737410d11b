/** What was tried with a file when the system refused. */
export type Deed = 'read' | 'write';

/** What the system says of files, in words, by its codes. */
const reasons: Record<string, string> = {
  ENOTDIR: 'a file stands where a folder should',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links go in a circle',
  EISDIR: 'it is a folder',
  ENXIO: 'there is nothing behind it',
};

/** The same, where it depends on what was tried. */
const reasonsTo: Record<Deed, Record<string, string>> = {
  read: {
    ENOENT: 'there is no such file',
    EACCES: 'no permission to read it',
    EPERM: 'no permission to read it',
  },
  write: {
    ENOENT: 'there is no such folder',
    EACCES: 'no permission to write there',
    EPERM: 'no permission to write there',
  },
};

/** Why the file system refused, in words; undefined for what is no error of the system. */
export function systemReason(error: unknown, deed: Deed): string | undefined {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? (reasonsTo[deed][code] ?? reasons[code] ?? code) : undefined;
}
