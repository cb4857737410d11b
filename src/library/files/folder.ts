import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { asFailure } from './file.ts';

/** The most files of notes that are read of a folder, and how deep below it they may lie. */
const mostFiles = 2000;
const deepest = 8;
/** The most folders that are looked into. */
const mostFolders = 2000;
/** Folders that hold what others have written, or what a tool has made. */
const foreign = /^(?:node_modules|vendor|target|dist|build|__pycache__|_site)$/;

/** What a folder of notes holds. */
export interface FolderContent {
  /** Files of notes, by their paths below it, with `/` between their parts; in no certain order. */
  files: string[];
  /** The folder and all in it that were looked into. */
  folders: string[];
  /** Whether there are more files or folders than are read. */
  more: boolean;
}

/** What the names of files of notes end in. */
export const notesSuffix = /\.(?:md|mdx|markdown|txt)$/i;
/** What the names of published schedules end in. */
export const scheduleSuffix = /\.(?:json|xml|xcal|ics|ical)$/i;
/** Files with such names that other tools read. */
const others =
  /^(?:license|licence|copying|notice|changelog|changes|contributing|code_of_conduct|security|support|requirements.*|robots|cmakelists|humans|ads)\./i;

/** Whether a file's name is that of notes. */
export function isNotesName(name: string): boolean {
  return !name.startsWith('.') && notesSuffix.test(name) && !others.test(name);
}

/**
 * Looks for notes in a folder and all folders in it: files whose names end in `.md`, `.mdx`, `.markdown` or
 * `.txt`. What is hidden is left out, and where links lead in a circle each folder is looked into once.
 * @throws Failure where the folder itself cannot be read.
 */
export function notesIn(folder: string): FolderContent {
  const content: FolderContent = { files: [], folders: [], more: false };
  const seen = new Set<string>();
  const open: { path: string; below: string; depth: number }[] = [{ path: folder, below: '', depth: 0 }];
  for (let next = open.shift(); next; next = open.shift()) {
    const { path, below, depth } = next;
    const names = namesOf(path, depth === 0);
    const real = realPath(path);
    if (names === undefined || seen.has(real)) continue;
    if (seen.size >= mostFolders) return { ...content, more: true };
    seen.add(real);
    content.folders.push(path);
    for (const name of names) {
      const file = below === '' ? name : `${below}/${name}`;
      const kind = kindOf(join(path, name));
      if (kind === 'folder' && depth < deepest && !foreign.test(name))
        open.push({ path: join(path, name), below: file, depth: depth + 1 });
      if (kind !== 'file' || !isNotesName(name)) continue;
      if (content.files.length < mostFiles) content.files.push(file);
      else content.more = true;
    }
  }
  return content;
}

/** The path of a file of a folder on this system. */
export function pathIn(folder: string, file: string): string {
  return join(folder, file.replaceAll('/', sep));
}

/** Sorted, without what is hidden; undefined for a folder that cannot be read. */
function namesOf(folder: string, isTop: boolean): string[] | undefined {
  try {
    return readdirSync(folder)
      .filter(name => !name.startsWith('.'))
      .sort();
  } catch (error) {
    if (isTop) throw asFailure(error, folder);
    return undefined;
  }
}

function kindOf(path: string): 'folder' | 'file' | undefined {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? 'file' : undefined;
  } catch {
    return undefined;
  }
}

/** The path that links lead to; the path itself where that cannot be told. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
