import fc from 'fast-check';
import type {
  Answer,
  Event,
  Item,
  Question,
  Reference,
  Remark,
  Slot,
  Talk,
  Text,
} from '../../src/event/model.ts';
import { sanitize } from '../../src/text/sanitize.ts';

/** Arbitrary events for properties of the views: hostile, wide, long and deep. */

const pieces = [
  'word ',
  'a',
  '日本語の文章、',
  '「括弧」。',
  'https://example.com/a/long/path?with=words&and=more ',
  'x'.repeat(50),
  'あ'.repeat(30),
  '\u001b[31m',
  '\u009b2J',
  '\u202e',
  '\u200b',
  '\t',
  '\r',
  '🎉👍🏽',
  'か\u3099',
];

/** As the reader gives it: not empty, without spaces at its ends. */
const words = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map(parts => parts.join('').trim())
  .filter(text => sanitize(text).replaceAll('\t', ' ').trim() === sanitize(text) && sanitize(text) !== '');

const text: fc.Arbitrary<Text> = words.chain(of =>
  fc
    .tuple(fc.nat(of.length), fc.nat(of.length), fc.constantFrom('strong', 'code', 'link'))
    .map(([one, other, kind]) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      return { text: of, marks: start < end ? [{ start, end, kind }] : [] } as Text;
    }),
);

const name = fc.constantFrom('masayoshi', '山田', 'x'.repeat(45), '\u001b[2J');

function item(levels: number): fc.Arbitrary<Item> {
  const kinds = fc.constantFrom({}, { kind: 'quote' }, { kind: 'heading' }, { task: 'done' });
  const children = levels === 1 ? fc.constant([]) : fc.array(item(levels - 1), { maxLength: 2 });
  return fc
    .tuple(text, kinds, children)
    .map(([own, kind, below]) => ({ ...own, ...kind, address: 't/1', line: 1, children: below }) as Item);
}

export const items = fc.array(item(3), { maxLength: 2 });

const answer = fc
  .tuple(text, fc.option(name, { nil: undefined }), items)
  .map(
    ([own, by, children]) => ({ ...own, ...(by && { by }), children, address: 't/q1.1', line: 1 }) as Answer,
  );

const question = fc
  .tuple(text, fc.option(name, { nil: undefined }), fc.array(answer, { maxLength: 2 }))
  .map(
    ([own, asker, answers]) =>
      ({ ...own, ...(asker && { asker }), answers, address: 't/q1', line: 1 }) as Question,
  );

export const questions = fc.array(question, { maxLength: 2 });

export const references = fc.array(
  fc
    .tuple(
      fc.constantFrom('slides', 'repository', 'link'),
      words,
      fc.constantFrom(undefined, 'https://example.com/a'),
    )
    .map(
      ([kind, title, url]) => ({ kind, title, ...(url && { url }), address: 't/l1', line: 1 }) as Reference,
    ),
  { maxLength: 2 },
);

export const remarks = fc.array(
  fc
    .tuple(text, fc.constantFrom('prose', 'heading', 'quote', 'code'))
    .map(([own, kind]) => ({ ...own, kind, markdown: own.text, address: 't/r1', line: 1 }) as Remark),
  { maxLength: 2 },
);

const speakers = fc.array(
  fc.tuple(name, fc.constantFrom(undefined, 'Example Inc.', '株式会社ほげ')).map(([of, affiliation]) => ({
    name: of,
    role: 'speaker' as const,
    ...(affiliation && { affiliation }),
  })),
  { maxLength: 3 },
);

const slot = fc
  .tuple(
    fc.constantFrom('09:00', '15:10', '23:59'),
    fc.constantFrom(undefined, 5, 400),
    words,
    speakers,
    fc.constantFrom(undefined, 't'),
  )
  .map(([start, minutes, title, people, talk]) => {
    return {
      start,
      ...(minutes && { minutes }),
      title,
      kind: 'talk',
      speakers: people,
      ...(talk && { talk }),
      line: 1,
    } as Slot;
  });

const talk = fc
  .tuple(words, items, questions, references, remarks, speakers)
  .map(([title, own, asked, referred, remarked, people]) => {
    const notes = { items: own, questions: asked, references: referred, remarks: remarked, speakers: people };
    return { slug: 't', title, ...notes, number: 1, start: '15:10', minutes: 30, line: 1 } as Talk;
  });

export const events = fc
  .tuple(words, fc.array(slot, { maxLength: 4 }), fc.array(talk, { maxLength: 2 }))
  .map(([title, slots, talks]) => {
    return { id: 'e', title, date: '2026-04-01', place: 'Kyoto', slots, talks, sections: [] } as Event;
  });
