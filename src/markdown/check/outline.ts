import { isTalk } from '../../event/model.ts';
import type { HeadingReading, HeadingRole, ReadingOutline, RunnerUp } from '../../event/reading.ts';
import type { Reading } from '../index.ts';
import { type Heading, isStandIn } from '../structure/headings/heading.ts';
import type { Way } from '../structure/ways/way.ts';
import { weightOf } from '../structure/ways/worth.ts';
import { waySummary } from './summary.ts';

/** Why a file was understood so: its headings with their roles and signs, and the next best way. */
export function outlineOf({ decision, event }: Reading): ReadingOutline {
  const { way, outline, signs } = decision;
  // Beside a way that was said there is no score to compare with.
  const runnerUp = Number.isFinite(way.score) ? decision.runnerUp : undefined;
  const notes = new Map(event.notes.map(each => [each.line, each]));
  const headings = outline.all.flatMap(heading => {
    const role = roleIn(way, heading);
    const other = runnerUp && roleIn(runnerUp, heading);
    if (isStandIn(heading) && role === 'part' && (other ?? 'part') === 'part') return [];
    const found = notes.get(heading.line);
    const talk = role === 'talk' && found && isTalk(found) ? found : undefined;
    const read: HeadingReading = {
      line: heading.line,
      level: heading.level,
      role,
      ...(other !== undefined && other !== role ? { otherwise: other } : {}),
      text: heading.text.text.replaceAll('\n', ' '),
      ...(talk ? { title: talk.title, speakers: talk.speakers } : {}),
      ...given(talk ?? {}, ['date', 'start', 'minutes']),
      ...given(found ?? {}, role === 'talk' || role === 'section' ? ['day', 'slug'] : ['day']),
      signs: (signs.get(heading) ?? []).map(({ name, strength }) => ({
        name,
        weight: Math.round(strength * weightOf(name, role) * 100) / 100,
      })),
    };
    return [read];
  });
  return { headings, ...(runnerUp ? { runnerUp: runnerUpOf(way, runnerUp) } : {}) };
}

function roleIn({ roles }: Way, heading: Heading): HeadingRole {
  return roles.get(heading) ?? 'part';
}

function runnerUpOf(way: Way, other: Way): RunnerUp {
  const behind = Math.round((way.score - other.score) * 100) / 100;
  // Two ways to read one talk differ in whether its title is a heading.
  const isUntitled = way.kind === 'talk' && other.kind === 'talk' && hasTalk(way) && !hasTalk(other);
  const summary = isUntitled ? 'one talk, its title in no heading' : waySummary(other);
  return { kind: other.kind, ...(other.level === undefined ? {} : { level: other.level }), summary, behind };
}

function hasTalk({ roles }: Way): boolean {
  return [...roles.values()].includes('talk');
}

/** Of an object the fields that it has. */
function given<T extends object, K extends string>(from: T, keys: readonly K[]): object {
  const all = from as Record<string, unknown>;
  return Object.fromEntries(keys.flatMap(key => (all[key] === undefined ? [] : [[key, all[key]]])));
}
