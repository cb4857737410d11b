import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { unreadable } from '../../errors.ts';
import { notesSuffix } from '../../text/endings.ts';
import { asFailure } from './file.ts';

/** The most files of notes that are read of a folder, and how deep below it they may lie. */
export const mostFiles = 2000;
const deepest = 8;
/** The most folders that are looked into, and the most names in all of them: more are no notes of an event. */
const mostFolders = 2000;
const mostNames = 100_000;
/** Folders that hold what others have written, or what a tool has made. */
const foreign = /^(?:node_modules|vendor|target|dist|build|__pycache__|_site)$/;

/** What a folder of notes holds. */
export interface FolderContent {
  /** Files of notes, by their paths below it, with `/` between their parts; in no certain order. */
  files: string[];
  /** The folder and all in it that were looked into. */
  folders: string[];
  /** Whether there are more files than are read. */
  more: boolean;
  /** Whether folders lie deeper than is looked. */
  deeper: boolean;
  /** Of what there is more than a folder of notes has: nothing more was looked for then. */
  excess?: string;
}

/** Files with such names that other tools read. */
const others =
  /^(?:license|licence|copying|notice|changelog|changes|contributing|code_of_conduct|security|support|requirements.*|robots|cmakelists|humans|ads)\./i;

/** Whether a file's name is that of notes. */
export function isNotesName(name: string): boolean {
  return !name.startsWith('.') && notesSuffix.test(name) && !others.test(name);
}

/**
 * Looks for notes in a folder and all folders in it: files whose names end in `.md`, `.mdx`, `.markdown`, `.rst` or
 * `.txt`. What is hidden is left out, and where links lead in a circle each folder is looked into once.
 * @throws Failure where the folder itself cannot be read.
 */
export function notesIn(folder: string): FolderContent {
  const content: FolderContent = { files: [], folders: [], more: false, deeper: false };
  let looked = 0;
  const seen = new Set<string>();
  const open: { path: string; below: string; depth: number }[] = [{ path: folder, below: '', depth: 0 }];
  for (let next = open.shift(); next; next = open.shift()) {
    const { path, below, depth } = next;
    const names = namesOf(path, depth === 0);
    const real = realPath(path);
    if (names === undefined || seen.has(real)) continue;
    looked += names.length;
    if (seen.size >= mostFolders) return { ...content, excess: `${mostFolders} folders` };
    if (looked > mostNames) return { ...content, excess: `${mostNames} files` };
    seen.add(real);
    content.folders.push(path);
    for (const name of names) {
      const file = below === '' ? name : `${below}/${name}`;
      const kind = kindOf(join(path, name));
      if (kind === 'folder' && !foreign.test(name)) {
        if (depth < deepest) open.push({ path: join(path, name), below: file, depth: depth + 1 });
        else content.deeper = true;
      }
      if (kind !== 'file' || !isNotesName(name)) continue;
      if (content.files.length < mostFiles) content.files.push(file);
      else content.more = true;
    }
  }
  return content;
}

/** @throws Failure where a folder has more in it than notes of events have. */
export function refuseVast(where: string, { excess }: FolderContent): void {
  if (excess !== undefined)
    throw unreadable(`${where}: more than ${excess} in it`, 'name a folder that holds notes alone');
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
