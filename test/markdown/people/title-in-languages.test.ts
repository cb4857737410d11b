import { expect, test } from 'vitest';
import { readTitle } from '../../../src/markdown/people/title/index.ts';

const read = (text: string) => readTitle({ text, marks: [] });

test.each([
  ['Um 16 Uhr: Mühlen', 'Mühlen', '16:00'],
  ['ab 9:30 Uhr Mühlen', 'Mühlen', '09:30'],
  ['À 16h30 : Les moulins', 'Les moulins', '16:30'],
  ['a las 16:30: Molinos', 'Molinos', '16:30'],
  ['às 16h30: Moinhos', 'Moinhos', '16:30'],
  ['Ore 16:30, Mulini', 'Mulini', '16:30'],
  ['godz. 16:30 Młyny', 'Młyny', '16:30'],
  ['в 16:30 Мельницы', 'Мельницы', '16:30'],
])('%s is called %s and begins at %s', (text, title, start) => {
  const { title: own, start: begun } = read(text);
  expect([own, begun]).toEqual([title, start]);
});

test.each([
  ['Tova Lindqvist presents “Knots in the wind”', 'Knots in the wind', 'Tova Lindqvist'],
  ['Tova Lindqvist präsentiert „Knoten im Wind“', 'Knoten im Wind', 'Tova Lindqvist'],
  ['Agnès Holm présente « Les nœuds »', 'Les nœuds', 'Agnès Holm'],
  ['Iker Salaberria presenta: «Aspas nuevas»', 'Aspas nuevas', 'Iker Salaberria'],
  ['Bruna Teles apresenta “Moinhos”', 'Moinhos', 'Bruna Teles'],
  ['Anna Kowalska opowiada o „Młynach nad rzeką”', 'Młynach nad rzeką', 'Anna Kowalska'],
  ['王小明带来《排队的艺术》', '排队的艺术', '王小明'],
  ['Dina 码头专家, 分享: "涨潮以前"', '涨潮以前', 'Dina'],
  ['Faut-il attendre ? Gilles MARCHAND', 'Faut-il attendre ?', 'Gilles MARCHAND'],
  ['刘奇（CEO） 开场致辞', '开场致辞', '刘奇'],
  ['김하람(예제) 매듭을 묶는 법', '매듭을 묶는 법', '김하람'],
  ['Clara Holm (Mühle am See) Brot von morgen', 'Brot von morgen', 'Clara Holm'],
])('%s is called %s, by %s', (text, title, name) => {
  const { title: own, speakers } = read(text);
  expect([own, speakers.map(each => each.name)]).toEqual([title, [name]]);
});

test.each([
  ['Knoten, die halten, Ann Lee und Bob Ray', 'Knoten, die halten', ['Ann Lee', 'Bob Ray']],
  ['Nudos que aguantan, Ana López y Carlos Ruiz', 'Nudos que aguantan', ['Ana López', 'Carlos Ruiz']],
  [
    'Nodi che tengono - Maria Rossi, Paolo Bianchi e Elena Costa',
    'Nodi che tengono',
    ['Maria Rossi', 'Paolo Bianchi', 'Elena Costa'],
  ],
])('%s is called %s, by %j', (text, title, names) => {
  const { title: own, speakers } = read(text);
  expect([own, speakers.map(({ name }) => name)]).toEqual([title, names]);
});

test.each([
  'Why wait? Because we can',
  'He presents “good enough” storage for all of us',
  'Docker Compose (beta) in production',
  'Clara Holm (Example) and Bob Ray (Sample)',
])('%s has no title behind its first words', text => {
  expect(read(text).title.length).toBeGreaterThan(10);
});
