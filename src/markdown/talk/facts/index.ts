import type { Speaker } from '../../../event/model.ts';
import type { Block } from '../../blocks/block.ts';
import type { ReadText } from '../../inline/index.ts';
import { nameScore } from '../../people/names.ts';
import { isOrganisation } from '../../people/roles.ts';
import { readPeople } from '../../people/speakers.ts';
import { toldSpeakers } from '../../people/title/told.ts';
import { readSpan } from '../../time/clock.ts';
import { hasTalkWord } from '../../words/titles/talk-words.ts';
import { referenceKind } from '../reference-kind.ts';
import { type FactLine, type Facts, mentioned, told } from './facts.ts';
import {
  addPerson,
  addSpeakers,
  isPersonAlone,
  isPersonBelow,
  isWork,
  listsPerson,
  namesPeople,
  readField,
  splitField,
} from './fields.ts';
import { factLines, isDirective, mostLines } from './lines.ts';
import { longestLine, readLine } from './prose.ts';
import { personAlone, shortestSentence } from './sentences/person-alone.ts';
import { personTold } from './sentences/person-told.ts';

/**
 * What blocks below a heading say of the talk, before its notes begin in earnest. A line of the form `expected`
 * is a person wherever it can be one.
 */
export function readFacts(blocks: readonly Block[], read: ReadText, expected?: string): Facts {
  const facts: Facts = { speakers: [], sure: 0, fields: 0 };
  let prose = 0;
  let listing = false;
  /** Whether the line before was `Speakers` and nothing else. */
  let named = false;
  /** The kind of the blocks that go on naming people, where the line before named one and nothing else. */
  let people: Block['kind'] | undefined;
  /** An item that may be a person, if the next one surely is. */
  let candidate: FactLine | undefined;
  const lines = factLines(blocks, read).slice(0, mostLines);
  for (const line of lines) {
    const index = prose;
    if (listing && listsPerson(line)) {
      addSpeakers(facts, line.text.text);
      continue;
    }
    const isBelow = named;
    named = false;
    if (isBelow && isPersonBelow(line)) {
      addSpeakers(facts, line.text.text);
      people = 'paragraph';
      continue;
    }
    if (line.kind === people && line.field === undefined && addPerson(facts, line, lines)) continue;
    named = namesPeople(line);
    people = named ? 'item' : undefined;
    if (named) continue;
    const before = facts.speakers.length;
    const above = candidate;
    candidate = line.kind === 'item' && before === 0 && isPersonAlone(line) ? line : undefined;
    const split = line.kind === 'heading' ? undefined : splitField(line.text.text);
    const field = split?.field ?? line.field;
    const value = split?.value ?? line.text.text;
    listing = split?.field === 'speaker' && line.kind === 'paragraph';
    if (split === undefined && field === 'speaker' && isWork(facts, value)) continue;
    if (field !== undefined && value !== '') readField(facts, field, value);
    else if (field === undefined) {
      readLine(facts, line, index, expected);
      if (before === 0 && facts.speakers.length > 0 && facts.form !== undefined) {
        people = line.kind;
        if (above && line.kind === 'item')
          facts.speakers = [...readPeople(above.text.text), ...facts.speakers];
      }
      if (!isLink(line) && (readSpan(line.text.text) === undefined || line.text.text.length > longestLine))
        prose++;
    }
  }
  return facts.sure > 0 ? facts : { ...facts, ...namedAside(blocks, lines, read) };
}

/** Whom only a name alone, a link to the slides or a later sentence names. */
function namedAside(blocks: readonly Block[], lines: readonly FactLine[], read: ReadText): Partial<Facts> {
  const alone = nameAlone(blocks);
  const speakers = alone === undefined ? nameOnSlides(lines) : readPeople(alone);
  if (speakers) return { speakers, sure: mentioned };
  const sentence = lines.find(
    ({ kind, text }) => (kind === 'paragraph' || kind === 'item') && text.text.length > shortestSentence,
  );
  const people = sentence && personAlone(sentence.text);
  const said = people?.includes(', ') ? people : (personTold(blocks, read) ?? people);
  return said === undefined ? {} : { speakers: readPeople(said), sure: told };
}

/** Whether a paragraph's line is a link and nothing else. */
function isLink({ text: { text, marks }, kind: block }: FactLine): boolean {
  if (block !== 'paragraph') return false;
  const length = text.trim().length;
  return marks.some(({ kind, start, end }) => kind === 'link' && end - start >= length && length > 0);
}

/** Behind `by` in the title of slides, and before the name of their site. */
const ofSpeaker = /^(.{3,40}?)['’]s\s(?:slides|slide deck|deck|talk|presentation)$/i;
const bySpeaker =
  /\s(?:by|von|par)\s+([^\s].{1,38}?)(?:\s*(?:[-–—|]|\/\/)\s*(?:speaker ?deck|slideshare)\b.*)?$/i;

/** Whom a link to the slides names: `[Queues by Ann Lee](https://speakerdeck.com/…)`. */
function nameOnSlides(lines: readonly FactLine[]): Speaker[] | undefined {
  for (const { text } of lines)
    for (const { kind, url, start, end } of text.marks) {
      const isDeck = kind === 'link' && url !== undefined && referenceKind(url) === 'slides';
      const title = isDeck ? text.text.slice(start, end).slice(-80) : '';
      const name = bySpeaker.exec(title)?.[1] ?? ofSpeaker.exec(title)?.[1];
      const speakers = name === undefined ? undefined : toldSpeakers(name);
      if (speakers) return speakers;
    }
  return undefined;
}

/** Two or three words with capitals that stand alone between a heading and the next. */
function nameAlone(blocks: readonly Block[]): string | undefined {
  const [first, second] = blocks.filter(
    ({ kind, text }) => kind !== 'rule' && kind !== 'image' && !isDirective(text),
  );
  if (first?.kind !== 'paragraph' || second?.kind !== 'heading') return undefined;
  const name = first.text.trim();
  const isName = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,2}$/u.test(name);
  return isName && nameScore(name) >= 1.2 && !isOrganisation(name) && !hasTalkWord(name) ? name : undefined;
}
