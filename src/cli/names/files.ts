import { notesSuffix } from '../../text/endings.ts';
import { shellWord } from '../../text/shell-word.ts';

/** What to do with a name that stands where no file is taken, but ends as files of notes do; undefined of others. */
export function openHint(name: string): string | undefined {
  return notesSuffix.test(name) ? `notes are opened with -e: pepahate -e ${shellWord(name)}` : undefined;
}
