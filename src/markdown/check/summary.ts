import type { Event } from '../../event/model.ts';
import { isTalk, talksOf } from '../../event/model.ts';
import type { ReadingKind } from '../../event/reading.ts';
import { speakersText } from '../../event/speakers.ts';
import { amount } from '../../text/english.ts';
import { boldLevel, itemLevel } from '../structure/headings/heading.ts';
import type { Way } from '../structure/ways/way.ts';

/** What notes were read as, in words: `an event of 7 talks (## headings), 5 with speakers`. */
export function summaryOf(event: Event, kind: ReadingKind, level: number | undefined): string {
  if (event.notes.length === 0)
    return event.slots.length > 0
      ? `a timetable of ${amount(event.slots.length, 'slot')}`
      : 'notes with nothing in them';
  const talks = talksOf(event);
  if (kind === 'talk') {
    const speakers = talks[0]?.speakers ?? [];
    return speakers.length > 0 ? `one talk, by ${speakersText(speakers)}` : 'one talk';
  }
  const sections = event.notes.filter(each => !isTalk(each)).length;
  const whole = kindText({ kind, talks: talks.length, sections, days: event.days?.length ?? 0 });
  const spoken = talks.filter(({ speakers }) => speakers.length > 0).length;
  const who = kind === 'diary' || kind === 'minutes' ? '' : `, ${spokenText(spoken, talks.length)}`;
  return `${whole}${where(kind, level)}${who}`;
}

/** The same of a way that was not taken: what can be told by its headings alone. */
export function waySummary({ kind, level, roles }: Way): string {
  if (kind === 'talk') return 'one talk';
  const number = (role: string) => [...roles.values()].filter(each => each === role).length;
  const whole = kindText({ kind, talks: number('talk'), sections: number('section'), days: number('day') });
  return `${whole}${where(kind, level)}`;
}

interface Numbers {
  kind: ReadingKind;
  talks: number;
  sections: number;
  days: number;
}

function kindText({ kind, talks, sections, days }: Numbers): string {
  if (kind === 'diary') return sections === 0 ? 'a diary' : `a diary of ${amount(sections, 'section')}`;
  if (kind === 'minutes') return `minutes of ${amount(talks, 'meeting')}`;
  if (days > 1) return `an event of ${amount(days, 'day')} and ${amount(talks, 'talk')}`;
  return `an event of ${amount(talks, 'talk')}`;
}

/** How many of the talks name a speaker, `spoken` of them, in the words of the summary. */
export function spokenText(spoken: number, talks: number): string {
  if (talks === 1) return spoken === 1 ? 'with a speaker' : 'without a speaker';
  if (spoken === talks) return 'all with speakers';
  return spoken === 0 ? 'none with a speaker' : `${spoken} with speakers`;
}

function where(kind: ReadingKind, level: number | undefined): string {
  if (kind === 'diary' || level === undefined) return '';
  if (level === itemLevel) return ' (items or lines)';
  return level === boldLevel ? ' (lines in bold)' : ` (${'#'.repeat(level)} headings)`;
}
