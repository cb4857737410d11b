import { fold } from '../text/fold.ts';

/** The key of a person's name or handle: as `fold`, and `@`, `_`, `-`, `.` and spaces make no difference. */
export function foldName(name: string): string {
  return fold(name).replace(/[@_\-.\s]/g, '');
}
