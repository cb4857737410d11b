import { type FSWatcher, realpathSync, statSync, watch } from 'node:fs';
import { dirname } from 'node:path';

/** How long a file must stay the same before its change is told. */
const settleMilliseconds = 100;
/** How often to look where the system does not tell of changes, or the file is gone. */
const pollMilliseconds = 1000;

/**
 * Calls back when a file's content may have changed, also where an editor put another file in its place.
 * A file that is gone is waited for. Does not keep the process alive. Never throws.
 * @returns what ends it.
 */
export function watchFile(path: string, onChange: () => void): () => void {
  const watcher = new FileWatcher(path, onChange);
  watcher.start();
  return () => watcher.stop();
}

class FileWatcher {
  private readonly path: string;
  private readonly onChange: () => void;
  /** Of the file as the listener knows it. */
  private told: string | undefined;
  /** Of the file at the last look. */
  private seen: string | undefined;
  private timer: NodeJS.Timeout | undefined;
  private watchers: FSWatcher[] = [];
  private stopped = false;

  constructor(path: string, onChange: () => void) {
    this.path = path;
    this.onChange = onChange;
  }

  start(): void {
    this.told = signature(this.path);
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
      const folders = new Set([dirname(this.path), dirname(real(this.path))]);
      for (const folder of folders) {
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

  /** Tells of a change when two looks agree: the file is written to its end. */
  private look(): void {
    const now = signature(this.path);
    const same = now === this.seen;
    this.seen = now;
    const changed = now !== undefined && now !== this.told;
    if (changed && !same) this.lookIn(settleMilliseconds);
    else if (now === undefined || (!changed && this.watchers.length === 0)) this.lookIn(pollMilliseconds);
    if (!changed || !same) return;
    this.told = now;
    this.watch();
    // What changed between two watches.
    this.lookIn(settleMilliseconds);
    this.onChange();
  }
}

/** Changes whenever the file's content may have; undefined where there is no file. */
function signature(path: string): string | undefined {
  try {
    const { mtimeNs, size, ino } = statSync(path, { bigint: true });
    return `${mtimeNs} ${size} ${ino}`;
  } catch {
    return undefined;
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
