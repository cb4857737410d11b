import { execFileSync } from 'node:child_process';

/** Tests of the whole program run what a user runs: the built one. It is built anew where a source has changed. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs', '--if-changed'], { stdio: 'inherit' });
}
