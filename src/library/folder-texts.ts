import { basename, dirname, relative, resolve, sep } from 'node:path';
import { type Failure, isFailure, unreadable } from '../errors.ts';
import type { Warning } from '../event/reading.ts';
import { amount } from '../text/english.ts';
import { decodedText } from './files/decoded-text.ts';
import { kindOfPath, readNotesFile, sizeLimit, tooLarge } from './files/file.ts';
import { notesIn, pathIn, refuseVast } from './files/folder.ts';
import type { FileText } from './opened.ts';

/** The texts of files and folders that are one event; `where` names them in messages. */
interface FolderTexts {
  /** Absolute; all files lie below it. */
  folder: string;
  sources: FileText[];
  /** What was left out, and why. */
  warnings: Warning[];
}

/** @throws Failure where there are no notes, or none that can be read. */
export function folderTexts(paths: readonly string[], where: string): FolderTexts {
  const { folder, files, ...beyond } = gather(paths);
  if (files.size === 0)
    throw unreadable(`${where}: no notes in this folder`, 'their names end in .md, .markdown, .rst or .txt');
  const warnings = beyondWarnings(files.size, beyond);
  return { folder, sources: sourcesOf(folder, files, warnings), warnings };
}

interface Gathered {
  /** Absolute; all files lie below it. */
  folder: string;
  /** By their paths below it, with `/`: to which of those that were named each belongs. */
  files: ReadonlyMap<string, number>;
  more: boolean;
  deeper: boolean;
}

/** What is said of files that are not read. */
function beyondWarnings(files: number, { more, deeper }: Omit<Gathered, 'folder' | 'files'>): Warning[] {
  const messages = [
    ...(more ? [`more than ${files} files; the others are left out`] : []),
    ...(deeper ? ['folders that lie deeper than eight are left out'] : []),
  ];
  return messages.map(message => ({ line: 1, message, lost: true }));
}

function gather(paths: readonly string[]): Gathered {
  const found = paths.map(path => {
    const isFolder = kindOfPath(path) === 'folder';
    const absolute = resolve(path);
    if (!isFolder) return { folder: dirname(absolute), files: [basename(path)], more: false, deeper: false };
    const content = notesIn(path);
    refuseVast(path, content);
    return { ...content, folder: absolute };
  });
  const folder = commonFolder(found.map(each => each.folder));
  const files = new Map<string, number>();
  for (const [root, each] of found.entries())
    for (const file of each.files) {
      const path = below(folder, pathIn(each.folder, file));
      if (!files.has(path)) files.set(path, root);
    }
  return {
    folder,
    files,
    more: found.some(({ more }) => more),
    deeper: found.some(({ deeper }) => deeper),
  };
}

function below(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, '/');
}

function commonFolder(folders: readonly string[]): string {
  let common = folders[0]!;
  const holds = (folder: string, path: string) =>
    path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  while (!folders.every(folder => holds(common, folder))) common = dirname(common);
  return common;
}

/**
 * The texts of files, as many as fit; what is left out is added to the warnings.
 * @throws Failure where none can be read.
 */
function sourcesOf(folder: string, files: Gathered['files'], warnings: Warning[]): FileText[] {
  const sources: FileText[] = [];
  let size = 0;
  let failure: Failure | undefined;
  let left = 0;
  for (const [file, root] of files) {
    const path = pathIn(folder, file);
    try {
      const bytes = size > sizeLimit ? Buffer.alloc(0) : readNotesFile(path);
      size += bytes.length;
      if (size > sizeLimit) left++;
      else sources.push({ path: file, root, ...decodedText(bytes, file) });
    } catch (error) {
      if (!isFailure(error)) throw error;
      failure ??= error;
      warnings.push({
        file,
        line: 1,
        message: `left out: ${error.message.replace(`${file}: `, '').replace(`${path}: `, '')}`,
        lost: true,
      });
    }
  }
  if (left > 0)
    warnings.push({
      line: 1,
      message: `larger than ${sizeLimit / 1024 / 1024} MB in all; ${amount(left, 'file is', 'files are')} left out`,
      lost: true,
    });
  if (sources.length === 0) throw failure ?? tooLarge(folder);
  return sources;
}
