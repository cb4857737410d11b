import type { Speaker } from '../event/model.ts';
import { withoutEnding } from '../text/endings.ts';
import { readTitle } from './people/title/index.ts';
import { findDay } from './time/date.ts';

/** What a file's name says: a title, where it is more than a number, and a date. */
export interface NamedBy {
  title?: string;
  /** Of `How to moor by Ann Lee`. */
  speakers?: Speaker[];
  /** Whether it surely is the title: it stands behind a day and a number, or beside a speaker. */
  sure?: boolean;
  date?: string;
}

const stops = /^(?:readme|index|notes?|memo|day\s?\d*|post|article|report|summary|untitled|test|stdin)$/i;

/** Reads `2017-10-24-scaling-queues` as a date and `scaling queues`. */
export function readFileName(id: string): NamedBy {
  const base = withoutEnding(id).replace(/%20/g, ' ');
  const packed =
    /(?:^|[^\d])(20\d\d|19\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/.exec(base) ??
    /(?:^|[^\d])(20\d\d|19\d\d)[-_.年](\d{1,2})[-_.月](\d{1,2})(?!\d)日?/.exec(base) ??
    /^[[(](\d\d)[-_.]?(\d\d)[-_.]?(\d\d)[\])]/.exec(base);
  const found = packed ? findDay(`${packed[1]!.padStart(4, '20')}-${packed[2]}-${packed[3]}`) : undefined;
  const date = found?.date ?? undefined;
  const bare = (packed && date ? base.replace(packed[0], ' ') : base).replace(
    /^day[ _-]?\d{1,2}\s*[-–_]\s*(?:\d{1,2}\s*[-–_]\s*)?(?=\p{L})/iu,
    '',
  );
  const rest = bare
    .replace(/^\d{1,2}[:：]\d{2}\s*(?:am|pm)?[-_\s]*/i, '')
    .replace(/^\d{1,3}[-_.\s]+(?=\p{L})/u, '')
    .replace(/[-_]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const isTitle = /\p{L}{2}/u.test(rest) && !stops.test(rest);
  const { title, speakers, form, sure } = readTitle({ text: / [-–—] /.test(bare) ? bare : rest, marks: [] });
  const isSpoken = speakers.length > 0 && (form === 'by' || (form === 'dash-last' && sure >= 1.3));
  const isSure = isSpoken || bare !== (packed && date ? base.replace(packed[0], ' ') : base);
  const named = { ...(isSpoken ? { title, speakers } : { title: rest }), ...(isSure ? { sure: true } : {}) };
  return { ...(isTitle ? named : {}), ...(date ? { date } : {}) };
}
