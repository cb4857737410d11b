import type { HeadingRole } from '../../../event/reading.ts';
import { saysOnlyWhat } from '../../words/titles/talk-words.ts';
import { type Heading, isStandIn } from '../headings/heading.ts';
import { namesItsSpeaker } from '../signs/alone.ts';
import { wayWeights } from '../weights.ts';
import type { Evidence, Signs, Way } from './way.ts';
import { has, isPart, worth } from './worth.ts';

/** Of so many headings on top at least a fifth are called as parts of a talk, if they are that. */
const fewestStrange = 4;

/** The whole file is one talk, titled elsewhere; all headings are parts of it. */
export function oneTalk({ outline, signs, file }: Evidence): Way {
  const roles = outline.all.map(heading => [heading, 'part'] as [Heading, HeadingRole]);
  const sum = roles.reduce(
    (total, [heading]) => total + (isStandIn(heading) ? 0 : worth(heading, 'part', signs)),
    0,
  );
  const parted = outline.roots.filter(root => isPart(root, signs)).length;
  const strange =
    !file.spoken && outline.roots.length >= fewestStrange && parted < outline.roots.length * 0.2;
  const [first, ...others] = outline.roots;
  const isOnTop = file.headed && first !== undefined && outline.all[0] === first;
  const heads = isOnTop && others.every(root => root.level > first.level || isPart(root, signs));
  const isWordAlone = !file.event && outline.all.length === 1 && saysOnlyWhat(outline.all[0]!.key);
  const w = wayWeights;
  const own =
    w.untitled +
    (file.titled ? w.untitledNamed : w.untitledNameless) +
    (file.spoken ? w.untitledSpoken : 0) +
    (file.event ? w.untitledEvent : 0) +
    (file.slots > 1 ? w.untitledSlots : 0) +
    (heads ? w.untitledHeaded : 0) +
    (strange ? w.untitledStrange : 0) +
    (outline.all.length === 0 ? w.untitledBare : 0) +
    (isWordAlone ? w.untitledWord : 0) +
    (file.slides ? w.slides : 0) +
    (file.single ? w.single : 0) +
    (file.announcement ? w.announcedTalk : 0);
  return { kind: 'talk', score: sum + own, roles: new Map(roles) };
}

/** The first heading is a talk, and those beside it are words such as メモ, Summary, References: parts of it. */
export function talkAndWords({ outline, signs, file }: Evidence): Way | undefined {
  const [first, ...others] = outline.roots;
  if (first === undefined || others.length === 0 || !(file.headed || file.spoken)) return undefined;
  if (isWord(first, signs) || !others.every(root => root.level === first.level)) return undefined;
  const isAlone = file.spoken && namesItsSpeaker(first);
  if (!isAlone && (first.own === 0 || !others.every(root => isWord(root, signs)))) return undefined;
  const roles = outline.all.map(
    heading => [heading, heading === first ? 'talk' : 'part'] as [Heading, HeadingRole],
  );
  const sum = roles.reduce(
    (total, [heading, role]) => total + (isStandIn(heading) ? 0 : worth(heading, role, signs)),
    0,
  );
  const w = wayWeights;
  const own =
    w.talkAtLevel +
    w.partBeside * others.length +
    (file.spoken ? w.wholeSpoken : 0) +
    (file.event ? w.wholeEvent : 0) +
    (file.slots > 1 ? w.wholeSlots : 0) +
    (file.announcement ? w.announcedTalk : 0);
  return { kind: 'talk', level: first.level, score: sum + own, roles: new Map(roles) };
}

/** Whether a heading is a word for notes or for a part of a talk, and no break. */
function isWord(heading: Heading, signs: Signs): boolean {
  const own = signs.get(heading)!;
  return (
    !has(own, 'a break or ceremony') &&
    has(own, "a word for the event's notes", 'a word for a part of a talk', 'questions')
  );
}
