import type { Text } from '../../../event/model.ts';
import { peopleScore } from '../../people/people.ts';
import { withoutShown } from '../../people/title/ornaments.ts';
import { withoutAddresses } from '../lines/spoken-items.ts';

/** In UTF-16 units: of a line with its tags, and of what is read of it. */
const longestWritten = 2_000;
const longestBold = 160;

/** What begins in bold, also within what sets its letters: `<span style="…">**Queues**</span>`; no caption of a player. */
const bold =
  /^(?:<(?:span|font|p|u|center)(?:\s[^<>]{0,400})?>\s*){0,3}(?:\*\*|__|<(?:b|strong)>)(?!\s*<a\s)/i;

/** Whether a line may be a title in bold: it begins so, and is no text. */
export function mayBeBold(line: string): boolean {
  if (line.length > longestWritten || !bold.test(line)) return false;
  return (
    line.length <= longestBold || withoutAddresses(line.replace(/<[^<>]{1,1000}>/g, '')).length <= longestBold
  );
}

/** Whether a line is in bold, but for the speaker or the slides behind it: `**Queues** - Ann Lee`, `**Queues** ([slides](…))`. */
export function isBoldTitle(written: Text): boolean {
  const bold = written.marks.find(({ kind, start }) => kind === 'strong' && start === 0);
  if (!bold || written.text.length < 2) return false;
  // `**Slides:** [PDF](…)`
  const isField = /[:：]\s*$/.test(written.text.slice(0, bold.end));
  const { text } = isField ? written : withoutShown(written);
  const rest = text.slice(bold.end);
  // `**Queues** [+](…)`
  if (!/[\p{L}\p{N}]/u.test(rest)) return true;
  const match = /^\s*(?:[-–—/／|｜]|by\s)\s*(.{2,60})$|^\s*[(（](.{2,60})[)）]$/u.exec(rest);
  const name = match?.[1] ?? match?.[2];
  return name !== undefined && bold.end >= 6 && peopleScore(name) >= 1.2;
}
