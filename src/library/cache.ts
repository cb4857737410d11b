import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { bytesIfThere } from './files/file.ts';
import { temporaryName } from './files/temporary.ts';
import { makeFolder } from './files/write-file.ts';
import type { FileText } from './opened.ts';

/** The most readings that are kept; of more, the oldest go. */
const mostKept = 4000;
/** In bytes: all readings together. */
const mostBytes = 500 * 1024 * 1024;

/** What was read of files before: each reading lies in a file of its own, named by what it was read from. */
export interface ReadingCache {
  /** Undefined where nothing was kept of these files, or it is damaged. */
  get(key: string): unknown;
  /** Keeps a reading; where it cannot, nothing is kept. */
  put(key: string, reading: unknown): void;
}

/**
 * What names a reading: the reader's build, how it was asked for, and every byte of the files with their
 * paths, and to which of those that were named they belong. What has another name is read anew.
 */
export function cacheKey(build: string, asked: readonly unknown[], files: readonly FileText[]): string {
  const hash = createHash('sha1').update(JSON.stringify([build, asked, files.length]));
  for (const { path, root, text } of files)
    hash.update(JSON.stringify([path, root, text.length])).update(text);
  return hash.digest('hex');
}

/** The build of a built file, which begins with a comment that names it; undefined where there is none. */
export function buildOf(file: string): string | undefined {
  try {
    const descriptor = openSync(file, 'r');
    const start = Buffer.alloc(10);
    readSync(descriptor, start, 0, 10, 0);
    closeSync(descriptor);
    return /^\/\/([0-9a-f]{8})$/.exec(start.toString('latin1'))?.[1];
  } catch {
    return undefined;
  }
}

/** The cache in a folder, which need not exist. */
export function readingCache(folder: string): ReadingCache {
  const fileOf = (key: string) => join(folder, `${key}.json`);
  let isTidy = false;
  return {
    get(key) {
      try {
        const bytes = bytesIfThere(fileOf(key));
        if (!bytes) return undefined;
        const body = bytes.subarray(sumLength + 1);
        const sum = bytes.toString('latin1', 0, sumLength);
        return sum === sumOf(body) ? JSON.parse(body.toString()) : undefined;
      } catch {
        return undefined;
      }
    },
    put(key, reading) {
      try {
        const temporary = temporaryName(join(folder, key));
        makeFolder(folder);
        if (!isTidy) tidy(folder);
        isTidy = true;
        const body = Buffer.from(JSON.stringify(reading));
        try {
          writeFileSync(temporary, `${sumOf(body)}\n`, { flag: 'wx', mode: 0o600 });
          appendFileSync(temporary, body);
          renameSync(temporary, fileOf(key));
        } finally {
          rmSync(temporary, { force: true });
        }
      } catch {
        // It is read again.
      }
    },
  };
}

/** In characters. */
const sumLength = 40;

function sumOf(body: Buffer): string {
  return createHash('sha1').update(body).digest('hex');
}

/** Removes the oldest readings beyond the limits, and what was left half written. */
function tidy(folder: string): void {
  const now = statSync(folder).mtimeMs;
  const files = readdirSync(folder).flatMap(name => {
    const stats = lstatSync(join(folder, name), { throwIfNoEntry: false });
    if (!stats?.isFile()) return [];
    const { mtimeMs, size } = stats;
    return [{ path: join(folder, name), mtimeMs, size, isLeft: name.endsWith('.tmp') }];
  });
  files.sort((one, other) => other.mtimeMs - one.mtimeMs);
  let bytes = 0;
  files.forEach(({ path, size, mtimeMs, isLeft }, index) => {
    bytes += size;
    const isOld = isLeft ? mtimeMs < now - 60_000 : index >= mostKept || bytes > mostBytes;
    if (isOld) rmSync(path, { force: true });
  });
}
