import type { Speaker } from '../event/model.ts';
import { withoutEnding } from '../text/endings.ts';
import { nameScore } from './people/names.ts';
import { readPeople } from './people/speakers.ts';
import { readTitle, titleLetters } from './people/title/index.ts';
import { findDay } from './time/date.ts';
import { headingKey } from './words/headings/key.ts';
import { isTalkList } from './words/headings/talk-lists.ts';
import { saysOnlyWhich } from './words/titles/talk-words.ts';

/** What a file's name says: a title, where it is more than a number, and a date. */
export interface NamedBy {
  title?: string;
  /** Of `How to moor by Ann Lee`. */
  speakers?: Speaker[];
  /** Whether it surely is the title: it stands behind a day and a number, or beside a speaker. */
  sure?: boolean;
  date?: string;
  /** Whether it is a word for several talks: `lightning-talks-day3`. */
  several?: boolean;
}

const stops = /^(?:readme|index|memo|post|article|report|summary|untitled|test|stdin)$/i;

/** A name that somebody wrote out: words with spaces between them, and capitals. */
const writtenOut = /^\p{Lu}[^\s_]*(?: [^\s_]+){3,}$/u;

/** Reads `2017-10-24-scaling-queues` as a date and `scaling queues`. */
export function readFileName(id: string): NamedBy {
  const base = withoutEnding(id).replace(/%20/g, ' ');
  const named = dayIn(base);
  const undated = named ? `${base.slice(0, named.from)} ${base.slice(named.to)}` : base;
  const bare = undated.replace(/^day[ _-]?\d{1,2}\s*[-–_]\s*(?:\d{1,2}\s*[-–_]\s*)?(?=\p{L})/iu, '');
  const rest = bare
    .replace(/^\d{1,2}[:：]\d{2}\s*(?:am|pm)?[-_\s]*/i, '')
    .replace(/^\d{1,3}[-_.\s]+(?=\p{L})/u, '')
    .replace(/[-_]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const isTitle = /\p{L}{2}/u.test(rest) && !stops.test(rest) && !saysOnlyWhich(rest);
  const { title, speakers, form, sure } = readTitle({ text: / [-–—] /.test(bare) ? bare : rest, marks: [] });
  const isSpoken = speakers.length > 0 && (form === 'by' || (form === 'dash-last' && sure >= 1.3));
  const isSure = isSpoken || writtenOut.test(bare) || bare !== undated;
  const told = {
    ...(isSpoken ? { title, speakers } : { title: / [-–—] /.test(bare) ? bare.trim() : rest }),
    ...(isSure ? { sure: true } : {}),
  };
  const several = isTalkList(headingKey(rest)) ? { several: true } : {};
  return { ...(isTitle ? told : {}), ...(named ? { date: named.date } : {}), ...several };
}

const packed: readonly RegExp[] = [
  /(?<!\d)(?<year>20\d\d|19\d\d)[-_.]?(?<month>\d\d)[-_.]?(?<day>\d\d)(?!\d)/,
  /(?<!\d)(?<year>20\d\d|19\d\d)[-_.年](?<month>\d{1,2})[-_.月](?<day>\d{1,2})(?!\d)日?/,
  /^[[(](?<year>\d\d)[-_.]?(?<month>\d\d)[-_.]?(?<day>\d\d)[\])]/,
  /^(?<year>[012]\d)(?<month>\d\d)(?<day>\d\d)(?=[-_\s])/,
];

/** The day in a name, with its range: `20171024`, `171024_`, `12-May-2019`, `april 23 2020`. */
function dayIn(base: string): { date: string; from: number; to: number } | undefined {
  for (const form of packed) {
    const match = form.exec(base);
    const { year, month, day } = match?.groups ?? {};
    const date = match ? findDay(`${year!.padStart(4, '20')}-${month}-${day}`)?.date : undefined;
    if (!match || !date) continue;
    // The year of `RopeFest2019_0511` belongs to the name.
    const from = match.index + (/\p{L}$/u.test(base.slice(0, match.index)) ? year!.length : 0);
    return { date, from, to: match.index + match[0].length };
  }
  const written = findDay(base.replace(/[-_]/g, ' '));
  return written?.date ? { date: written.date, from: written.from, to: written.to } : undefined;
}

/** Who stands beside the title of its talk in a file's name: `Ann Lee - Queues.md`, `[Ann Lee] Queues.md`. */
export function speakersBeside(id: string, title: string): Speaker[] | undefined {
  const base = withoutEnding(id).replace(/^\[([^\]]+)\]\s*/, '$1 - ');
  const pieces = base.split(/\s[-–—|]\s|_{2,}/).map(piece => piece.replaceAll('_', ' ').trim());
  const [one, other] = pieces.length === 2 ? pieces : [];
  if (one === undefined || other === undefined) return undefined;
  const key = titleLetters(title);
  const name = titleLetters(other) === key ? one : titleLetters(one) === key ? other : '';
  return nameScore(name) >= 1.2 ? readPeople(name) : undefined;
}
