import type { HeadingRole } from '../../../event/reading.ts';
import { findDay } from '../../time/date.ts';
import { type Heading, isStandIn } from '../headings/heading.ts';
import { wayWeights } from '../weights.ts';
import type { Evidence, Way } from './way.ts';
import { has, worth } from './worth.ts';

/** `Day 1 2019-10-04`: a day of an event, and no meeting. */
const numberedDay = /^(?:day|tag|jour|d[ií]a)\s?-?\d|^\d\s?(?:日目|일차)|^第\s?[\d一二三]\s?[日天]/i;

/** A meeting at every date of one level. */
export function minutesAt(level: number, { outline, signs }: Evidence): Way | undefined {
  const own = outline.all.filter(heading => heading.level === level);
  const dated = own.filter(heading => has(signs.get(heading)!, 'a date') && !numberedDay.test(heading.key));
  if (dated.length < 2 || dated.length < own.length * 0.6) return undefined;
  const roles = new Map<Heading, HeadingRole>();
  let score: number = wayWeights.minutes;
  const walk = (heading: Heading, inside: boolean) => {
    const isMeeting = !inside && heading.level === level && dated.includes(heading);
    const role: HeadingRole = isMeeting
      ? 'talk'
      : inside
        ? 'part'
        : heading.level < level
          ? 'title'
          : 'section';
    roles.set(heading, role);
    if (isMeeting) score += wayWeights.meeting + (isNextDay(heading, dated) ? wayWeights.meetingNextDay : 0);
    else if (!isStandIn(heading)) score += worth(heading, role, signs);
    for (const child of heading.children) walk(child, inside || isMeeting);
  };
  for (const root of outline.roots) walk(root, false);
  return { kind: 'minutes', level, score, roles };
}

/** Whether the date before it is the day before: days of one event rather than meetings. */
function isNextDay(heading: Heading, dated: readonly Heading[]): boolean {
  const at = dated.indexOf(heading);
  const other = dated[at === 0 ? 1 : at - 1]!;
  const time = ({ text }: Heading) => {
    const day = findDay(text.text);
    return day && Date.UTC(2000, day.month - 1, day.day);
  };
  const [one, two] = [time(heading), time(other)];
  return one !== undefined && two !== undefined && Math.abs(one - two) <= 2 * 86_400_000;
}
