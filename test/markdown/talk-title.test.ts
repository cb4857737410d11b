import { expect, test } from 'vitest';
import { parse } from '../../src/markdown/index.ts';
import { talkOfPost } from '../../src/markdown/words/titles/talk-titles.ts';

test.each([
  ['Rope Conf 2019 - Knots that hold in any weather', 'Knots that hold in any weather'],
  ['RopeConf AU 2019: Knots that hold in any weather', 'Knots that hold in any weather'],
  ['[Rope Conf 2019] Knots that hold in any weather', 'Knots that hold in any weather'],
  ['Knots that hold in any weather (Rope Conf 2019)', 'Knots that hold in any weather'],
  ['Knots that hold in any weather @ Rope Conf 2019', 'Knots that hold in any weather'],
  ['Knots that hold in any weather at Rope Conf 2019', 'Knots that hold in any weather'],
  ['Talk notes: Knots that hold', 'Knots that hold'],
  ['Knots that hold (notes)', 'Knots that hold'],
  ['Knots that hold - my notes', 'Knots that hold'],
  ['Notes from "Knots that hold" talk by Tova Lindqvist on 6/22/19', 'Knots that hold by Tova Lindqvist'],
  ['Notes on ‘Knots that hold’ by Tova Lindqvist', 'Knots that hold by Tova Lindqvist'],
  ['【聴講メモ】帆布を繕う方法', '帆布を繕う方法'],
  ['帆布を繕う方法 - 聴講メモ -', '帆布を繕う方法'],
  ['第3回縄の会 | 帆布を長く使うための繕い方を視聴した', '帆布を長く使うための繕い方'],
  // What is a part of the title.
  ['Hemp 2019: what’s new', 'Hemp 2019: what’s new'],
  ['Knots: tied and untied', 'Knots: tied and untied'],
  ['How to write release notes', 'How to write release notes'],
  ['Looking back at 2019', 'Looking back at 2019'],
  ['Rope Conf 2019: Ropes', 'Rope Conf 2019: Ropes'],
  ['Notes', 'Notes'],
  ['(notes)', '(notes)'],
  ['縄のメモ', '縄のメモ'],
])('the talk in the title of a post: %s', (title, talk) => {
  expect(talkOfPost(title)).toBe(talk);
});

const body = '\n\nSome words on what was told.\n\n## Motivation\n\n- one\n- two\n\n## Summary\n\n- three\n';

test.each([
  ['Knots that hold by Tova Lindqvist', 'Knots that hold', ['Tova Lindqvist']],
  [
    'Rope Conf 2019: Knots that hold in any weather - Tova Lindqvist',
    'Knots that hold in any weather',
    ['Tova Lindqvist'],
  ],
  [
    '縄の会 2019 - [JA] 帆布を長く使うための繕い方 | 三枝 亮子 を視聴した',
    '帆布を長く使うための繕い方',
    ['三枝 亮子'],
  ],
  ['Notizen von den Hafentagen', 'Notizen von den Hafentagen', []],
  ['Knots that hold with open source', 'Knots that hold with open source', []],
])('a post on one talk, %j, gives its title and speaker', (post, title, names) => {
  const { event } = parse(`---\ntitle: "${post}"\ndate: 2019-05-14\n---${body}`, 'post', 'talk');
  const [talk] = event.notes;
  expect([event.title, talk?.title]).toEqual([title, title]);
  expect(talk).toMatchObject({ speakers: names.map(name => ({ name })) });
});
