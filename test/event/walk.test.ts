import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reference } from '../../src/event/model.ts';
import { holdsReferences, listedReferences } from '../../src/event/references.ts';
import { countBelow, notesRecords, recordText, walkNodes } from '../../src/event/walk.ts';
import { item, node, table, talkOf } from '../helpers/notes/tree.ts';

const url = 'https://example.com/';
const talk = talkOf(
  [
    node('heading', 'A', [item('b', [node('code', 'c\nd')]), table(['e'], ['f'])], { level: 3 }),
    node('question', 'g', [node('answer', 'h', [item('i')], { by: 'ann' })]),
    node('image', 'j', [], { url }),
  ],
  { references: [{ address: 't/l1', kind: 'link', title: 'k', url, line: 9 }] },
);

test('records are the nodes in their order, each once, then the references', () => {
  expect(Array.from(notesRecords(talk), ({ address, kind, path }) => [address, kind, ...path])).toEqual([
    ['t/1', 'heading', 'T'],
    ['t/1.1', 'item', 'T', 'A'],
    ['t/1.1.1', 'code', 'T', 'A', 'b'],
    ['t/1.2', 'table', 'T', 'A'],
    ['t/2', 'question', 'T'],
    ['t/2.1', 'answer', 'T', 'g'],
    ['t/2.1.1', 'item', 'T', 'g', 'h'],
    ['t/3', 'image', 'T'],
    ['t/l1', 'reference', 'T'],
  ]);
});

test('a record says a name before its text, and an address behind it', () => {
  expect(Array.from(notesRecords(talk), recordText)).toEqual([
    'A',
    'b',
    'c\nd',
    'e\nf',
    'g',
    'ann: h',
    'i',
    `j ${url}`,
    `k ${url}`,
  ]);
  expect(recordText({ text: '', url })).toBe(url);
  expect(recordText({ text: url, url })).toBe(url);
});

test('what lies below a node is counted at any depth', () => {
  expect(talk.nodes.map(countBelow)).toEqual([3, 2, 0]);
});

test('notes may nest as deep as they like', () => {
  let deep = item('a');
  for (let depth = 0; depth < 100_000; depth++) deep = item('a', [deep]);
  let last = 0;
  for (const { depth } of walkNodes([deep])) last = depth;
  expect(last).toBe(100_000);
});

test.each(['参考', '参考:', 'References', 'REFERENCE', '参考リンク：', 'links', '📚 References', '4. 資料'])(
  '%s holds references',
  text => {
    expect(holdsReferences(item(text))).toBe(true);
    expect(holdsReferences(node('heading', text))).toBe(true);
    expect(holdsReferences(node('paragraph', text))).toBe(false);
  },
);

test.each(['', '参考になった', 'references are cheap', 'リンクの話'])('%j does not', text =>
  expect(holdsReferences(item(text))).toBe(false),
);

test('an address that the notes list twice is listed at both places', () => {
  const marks = [{ start: 0, end: 1, kind: 'link', url } as const];
  const twice = talkOf([item('Links', [item('k', [], { marks }), item('k again', [], { marks })])], {
    references: talk.references,
  });
  expect([...listedReferences(twice).keys()]).toEqual(['t/1.1', 't/1.2']);
  expect([...listedReferences(twice, 1)]).toEqual([]);
});

test('an item is the first reference that leads where it does, or whose title its text ends with', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 4 });
  const address = fc.option(fc.constantFrom('x:1', 'x:2'), { nil: undefined });
  const entry = fc.record({ text, url: address });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), fc.array(entry, { maxLength: 6 }), (items, others) => {
      const references = others.map(
        ({ text: title, url: to }, index): Reference => ({
          ...{ address: `t/l${index + 1}`, kind: 'link', title, line: 1 },
          ...(to === undefined ? {} : { url: to }),
        }),
      );
      const marksOf = (to: string | undefined) =>
        to === undefined ? [] : [{ start: 0, end: 1, kind: 'link' as const, url: to }];
      const nodes = items.map(each => item(each.text, [], { marks: marksOf(each.url) }));
      const listed = listedReferences(talkOf([item('Links', nodes)], { references }));
      items.forEach((each, index) => {
        const expected = references.find(({ title, url: to }) =>
          each.url === undefined ? to === undefined && each.text.endsWith(title) : to === each.url,
        );
        expect(listed.get(`t/1.${index + 1}`)).toBe(expected);
      });
    }),
  );
});
