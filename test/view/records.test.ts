import { expect, test } from 'vitest';
import { type NotesRecord, notesRecords } from '../../src/event/walk.ts';
import { plainText } from '../../src/line/output.ts';
import { width } from '../../src/text/width.ts';
import { recordLines } from '../../src/view/records.ts';
import { item, talkOf } from '../helpers/notes/tree.ts';

const record = { address: 't/1', kind: 'item', line: 1 } as const;
const printed = (records: readonly NotesRecord[]) => plainText([...recordLines(records)]);

test('a record is address, path and text, whatever they hold', () => {
  const records = [{ ...record, path: ['T\tt', 'a\nb'], text: 'c\td\u001b' }];
  expect(printed(records)).toBe('t/1\tT t > a b\tc d␛\n');
});

test('what is empty in a path is left out', () => {
  expect(printed([{ ...record, path: ['T', '', 'a'], text: 'b' }])).toBe('t/1\tT > a\tb\n');
});

test('a name stands before the text, an address behind it', () => {
  expect(printed([{ ...record, path: [], text: 'c', by: 'alice', url: 'https://example.com/' }])).toBe(
    't/1\t\talice: c https://example.com/\n',
  );
});

test.each([
  ['x'.repeat(40), 'x'.repeat(40)],
  ['x'.repeat(41), `${'x'.repeat(39)}…`],
  ['あ'.repeat(21), `${'あ'.repeat(19)}…`],
  ['\u009b'.repeat(8), '<U+009B>'.repeat(4).concat('<U+009B').concat('…')],
])('a text in a path is cut at 40 columns: %j', (text, shown) => {
  const path = printed([{ ...record, path: ['T', text], text }]).split('\t')[1]!;
  expect(path).toBe(`T > ${shown}`);
  expect(width(path)).toBeLessThanOrEqual(44);
});

test('texts are whole in the records and in the last field', () => {
  const long = 'x'.repeat(100);
  const records = [...notesRecords(talkOf([item(long, [item('b')])], { title: long }))];
  expect(records[1]!.path).toEqual([long, long]);
  expect(printed(records).split('\n')[0]).toMatch(new RegExp(`\t${long}$`));
});
