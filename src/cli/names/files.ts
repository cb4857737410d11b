import { notesSuffix } from '../../text/endings.ts';
import { shellWord } from '../../text/shell-word.ts';

/**
 * What to do with a name that stands where `command` takes no file, but ends as files of notes do; undefined of others.
 */
export function openHint(name: string, command = 'pepahate'): string | undefined {
  return notesSuffix.test(name) ? `notes are opened with -e: ${command} -e ${shellWord(name)}` : undefined;
}
