import type { Speaker } from '../../../event/model.ts';
import { nameScore } from '../names.ts';
import { type People, peopleIn, peopleScore } from '../people.ts';
import { withPlace } from '../places.ts';
import { isOrganisation } from '../roles.ts';
import { mayBePeople } from './spots.ts';

/** What is no part of a title or a name behind a wide gap: a remark, an address. */
const remark = /(?:[\s\u3000]※.*|[\s\u3000]+https?:\/\/\S+)$/u;

/** A title in quotation marks, and what stands behind a gap. */
const quoted = /^[「『《](.{3,})[」』》][\s\u3000]*[\u3000\s](\S.*)$/u;

/**
 * `帳簿の話　サンプル商事　三枝 あや`, `「灯りの話」　岸 (@kishi)`: a title with a wide gap between it and who speaks. Behind
 * quotation marks any gap parts them, and who speaks may be nobody that is known for a person. `@ann   Queues`: or before
 * it.
 */
export function wideTitle(text: string): { title: string; speakers: Speaker[]; score: number } | undefined {
  if (text.length > longest || isWideThroughout(text)) return undefined;
  const bare = text
    .trim()
    .replace(/^[^\p{L}\p{N}「『《@＠(（[［【]+/u, '')
    .replace(remark, '')
    .replace(remark, '');
  const inQuotes = quoted.exec(bare.replace(/^\d{1,2}(?:\.\d{1,2})?[.．)）]?[\s\u3000]?(?=[「『])/u, ''));
  const marked = inQuotes && !/[「『《]/.test(inQuotes[2]!) ? inQuotes : null;
  const [title = '', ...behind] = marked ? [marked[1]!, ...gapped(marked[2]!)] : gapped(bare);
  const ahead = marked ? undefined : spokenFirst(title, behind);
  if (ahead) return ahead;
  if (behind.length === 0 || behind.length > 6) return undefined;
  if (
    !marked &&
    (Array.from(title).length < 4 ||
      nameScore(title) >= 1.2 ||
      /[（(「『［[【][^）)」』］\]】]*$/.test(title))
  )
    return undefined;
  const people = peopleAmong(behind);
  // Two spaces may be a slip, and behind quotation marks the title may go on.
  const isWide = /\u3000/.test(bare);
  const isSure = marked !== null || /[@＠]\w|(?:さん|氏|님)$/u.test(bare);
  if (!people || (isWide ? people.score < 1.2 : people.score < 2 || !isSure)) return undefined;
  return { title: title.trim(), speakers: people.speakers, score: people.score };
}

/** Where somebody could stand behind a wide gap, and who. */
export function spotBehindGap(text: string): { title: string; name: string } | undefined {
  const [, title = '', name = ''] = /^(.*\S)(?:\s*\u3000\s*|\s{2,})(\S.*)$/u.exec(text.trim()) ?? [];
  const mayPart = text.length <= longest && !isWideThroughout(text);
  return mayPart && mayBePeople(name) ? { title, name } : undefined;
}

/** In letters: a shorter word may as well be a given name. */
const shortestTitle = 4;

/** The last piece of a text whose first one is a handle or a name; between may stand a company. */
function spokenFirst(
  name: string,
  behind: readonly string[],
): { title: string; speakers: Speaker[]; score: number } | undefined {
  const title = behind.at(-1) ?? '';
  const isFull =
    /^[@＠]\w[\w.-]*$/.test(name) ||
    (/\S\s\S|(?:さん|氏|님)$/u.test(name) && nameScore(name) >= 1.6) ||
    (nameScore(name) >= 1.1 && isWritten(title));
  if (/[（(「『［[【]/.test(name) || !/^[\p{L}\p{N}「『“"]/u.test(title)) return undefined;
  if (!isFull || !behind.slice(0, -1).every(isOrganisation) || Array.from(title).length < shortestTitle)
    return undefined;
  const companies = behind.length > 1 ? ` (${behind.slice(0, -1).join(', ')})` : '';
  const people = peopleScore(title) < 1.2 && !isOrganisation(title) ? peopleIn(name + companies) : undefined;
  return people && { title, speakers: people.speakers, score: people.score };
}

/** Whether a text has more letters or words than a name: `Queues That Bend`, 移动应用的架构. */
function isWritten(title: string): boolean {
  return /\p{Lo}{4,}|\p{Lo}.*\p{Lo}.*[a-z]|[a-z].*\p{Lo}{2,}/iu.test(title) || title.split(/\s+/).length >= 3;
}

/** The people in pieces of a text: behind those that are a company. */
function peopleAmong(pieces: readonly string[]): People | undefined {
  const from = (index: number) => peopleIn(withPlace(pieces.slice(index).join(' ').trim(), 'title'));
  const isName = (people: People | undefined) =>
    people !== undefined && nameScore(people.speakers[0]!.name) >= 1.2;
  for (let index = 0; index < pieces.length; index++) {
    const people = isOrganisation(pieces[index]!) && pieces.length > index + 1 ? undefined : from(index);
    if (isName(people)) return people;
  }
  return from(
    Math.max(
      0,
      pieces.findIndex(piece => !isOrganisation(piece)),
    ),
  );
}

/** In UTF-16 units. */
const longest = 300;

/** Whether three words or more of Latin letters have ideographic spaces between them, and no others: these part nothing. */
function isWideThroughout(text: string): boolean {
  return !/[ \t]/.test(text) && (text.match(/[^\P{ASCII}\s]\u3000(?=[\w(["'-])/gu) ?? []).length >= 3;
}

/** The pieces of a text between ideographic spaces, or two spaces and more. */
function gapped(text: string): string[] {
  return text.split(/\s*(?:\u3000|\s{2})\s*/u).filter(piece => piece !== '');
}
