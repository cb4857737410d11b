import { execFileSync } from 'node:child_process';

/** Tests of the whole program run what a user runs: the built one. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
}
