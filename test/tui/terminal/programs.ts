import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface Programs {
  /** To be removed by `remove`. */
  folder: string;
  env: Record<string, string | undefined>;
  /** Puts a shell script into PATH, before all others. */
  add(name: string, script: string): string;
  /** Puts in a script that writes down its arguments and then does `then`. */
  addRecorder(name: string, then?: string): void;
  /** What a recorder was given, one argument each. */
  recorded(name: string): string[];
  remove(): void;
}

/** A folder of programs that stand for those of the reader. */
export function programs(): Programs {
  const folder = mkdtempSync(join(tmpdir(), 'pepahate-programs-'));
  const add = (name: string, script: string) => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  return {
    folder,
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}` },
    add,
    addRecorder: (name, then = '') =>
      void add(
        name,
        `printf '%s\\0' "$@" > "${folder}/${name}.part"; mv "${folder}/${name}.part" "${folder}/${name}.args"\n${then}`,
      ),
    recorded: name =>
      readFileSync(join(folder, `${name}.args`), 'utf8')
        .split('\0')
        .slice(0, -1),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
