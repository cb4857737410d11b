import { type FSWatcher, realpathSync, statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { notesIn, pathIn } from './files/folder.ts';

/** How long files must stay the same before its change is told. */
const settleMilliseconds = 100;
/** How often to look where the system does not tell of changes, or a file is gone. */
const pollMilliseconds = 1000;

/** What a watch tells. */
export interface WatchListener {
  /** The content of the notes may have changed, or one that was gone is there again. */
  changed(): void;
  /** A file or folder of that name has been gone for longer than an editor takes to put another in its place. */
  gone(name: string): void;
}

/**
 * Tells when the content of notes may have changed: of a file, also where an editor put another in its
 * place; of a folder, also where files came or went, in the folders in it too. What is gone is waited for. Does
 * not keep the process alive. Never throws.
 * @returns what ends it.
 */
export function watchNotes(paths: readonly string[], listener: WatchListener): () => void {
  const watcher = new NotesWatcher(paths, listener);
  watcher.start();
  return () => watcher.stop();
}

class NotesWatcher {
  private readonly paths: readonly string[];
  private readonly listener: WatchListener;
  /** Of the files as the listener knows them. */
  private told: string | undefined;
  /** Whether the listener knows that something is gone. */
  private isGone = false;
  /** Of the files at the last look. */
  private seen: string | undefined;
  private timer: NodeJS.Timeout | undefined;
  private watchers: FSWatcher[] = [];
  private stopped = false;

  constructor(paths: readonly string[], listener: WatchListener) {
    this.paths = paths;
    this.listener = listener;
  }

  start(): void {
    this.told = signatureOf(this.paths);
    this.seen = this.told;
    this.watch();
    this.lookIn(this.told === undefined ? pollMilliseconds : settleMilliseconds);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    this.unwatch();
  }

  /** Watches folders, for a file that is replaced takes its watch along; a link's target has its own. */
  private watch(): void {
    this.unwatch();
    try {
      for (const folder of new Set(this.paths.flatMap(foldersOf))) {
        const watcher = watch(folder, { persistent: false }, () => this.lookIn(settleMilliseconds));
        this.watchers.push(watcher);
        watcher.on('error', () => this.fallBack());
      }
    } catch {
      this.fallBack();
    }
  }

  private unwatch(): void {
    for (const watcher of this.watchers) watcher.close();
    this.watchers = [];
  }

  private fallBack(): void {
    this.unwatch();
    this.lookIn(pollMilliseconds);
  }

  /** In `delay` milliseconds; what is to come sooner stays. */
  private lookIn(delay: number): void {
    if (this.stopped) return;
    if (this.timer !== undefined) {
      if (delay >= pollMilliseconds) return;
      clearTimeout(this.timer);
    }
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.look();
    }, delay).unref();
  }

  /** Tells of a change when two looks agree: the files are written to their end. */
  private look(): void {
    const now = signatureOf(this.paths);
    const same = now === this.seen;
    this.seen = now;
    if (now === undefined && same) this.tellGone();
    const changed = now !== undefined && (now !== this.told || this.isGone);
    if (changed && !same) this.lookIn(settleMilliseconds);
    else if (now === undefined || (!changed && this.watchers.length === 0)) this.lookIn(pollMilliseconds);
    if (!changed || !same) return;
    this.told = now;
    this.isGone = false;
    this.watch();
    // What changed between two watches.
    this.lookIn(settleMilliseconds);
    this.listener.changed();
  }

  private tellGone(): void {
    const path = this.paths.find(each => signature(each) === undefined);
    if (this.isGone || path === undefined) return;
    this.isGone = true;
    this.listener.gone(basename(path));
  }
}

/** Changes whenever the content of a file may have, or a folder's files others; undefined where one is not there. */
function signatureOf(paths: readonly string[]): string | undefined {
  const signatures = paths.map(path => signature(path));
  return signatures.includes(undefined) ? undefined : signatures.join('\n');
}

function signature(path: string): string | undefined {
  try {
    const stats = statSync(path, { bigint: true });
    if (!stats.isDirectory()) return `${stats.mtimeNs} ${stats.size} ${stats.ino}`;
    const { files, folders } = notesIn(path);
    // A folder that is new must be watched before it gets its first notes.
    return [...folders, ...files.map(file => `${file} ${signature(pathIn(path, file))}`)].join('\n');
  } catch {
    return undefined;
  }
}

/**
 * The folders in which a change of a path shows: those above it, and above what it leads to if it is a link; of a
 * folder also those in it.
 */
function foldersOf(path: string): string[] {
  return [dirname(path), dirname(real(path)), ...foldersIn(path)];
}

function foldersIn(path: string): string[] {
  try {
    return notesIn(path).folders;
  } catch {
    return [];
  }
}

/** The file that a link leads to; the path itself where there is none. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
