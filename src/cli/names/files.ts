import { notesSuffix } from '../../text/endings.ts';
import { shellWord } from '../../text/shell-word.ts';

/** Files that a hint names. */
const mostNamed = 2;

/**
 * What to do with names that stand where `command` takes no files, but end as files of notes do; undefined where none
 * does.
 */
export function openHint(names: readonly string[], command = 'pepahate'): string | undefined {
  const files = names.filter(name => notesSuffix.test(name));
  if (files.length === 0) return undefined;
  const flags = files.slice(0, mostNamed).map(name => ` -e ${shellWord(name)}`);
  const others = files.length > mostNamed ? ' -e …' : '';
  return `notes are opened with -e: ${command}${flags.join('')}${others}`;
}
