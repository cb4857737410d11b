import { expect, test } from 'vitest';
import { parse } from '../../../src/markdown/index.ts';

/** Notes posted on 14 May 2019, in the form of a blog that gives no clock. */
const posted = (...lines: string[]) =>
  ['---', 'title: Rope Night', 'date: 2019-05-14', '---', '', ...lines].join('\n');

const told: Record<string, [source: string, date: string]> = {
  'in an indented line': [
    posted('Hello.', '', '    開催日 : 2019年05月11日', '    場所 : 桟橋'),
    '2019-05-11',
  ],
  'in a fence': [posted('```', '일시: 2019년 5월 11일 14:00', '장소: 부두', '```'), '2019-05-11'],
  'in a row of a table': [
    posted('| Rope Night | |', '| --- | --- |', '| When | May 11, 2019 |'),
    '2019-05-11',
  ],
  'behind a word without a colon': [posted('#### 会期　2019年5月11日（土）', '', '桟橋にて'), '2019-05-11'],
  'behind a word in brackets': [posted('【日時・場所】5月11日(土) 桟橋'), '2019-05-11'],
  'behind a picture of a calendar': [posted('📅 11 May 2019, 📍 the pier'), '2019-05-11'],
  'in a sentence without a year': [
    posted('Am Samstag, 11. Mai fand die erste Nacht der Seile statt.'),
    '2019-05-11',
  ],
  'in a sentence of the year before': [
    '---\ndate: 2020-01-04\n---\n12/21(土)に開催された会に行ってきました。',
    '2019-12-21',
  ],
  'behind a key of front matter': [
    '---\ntitle: Rope Night\ndate: 2019-05-14\nevent_date: 11 May 2019\n---\n',
    '2019-05-11',
  ],
  'in a sentence of front matter': [
    '---\ntitle: 縄の夜\nsummary: 2019年５月１１日に開催された縄の夜の記録。\n---\n',
    '2019-05-11',
  ],
  'in a sentence that names the event': [
    '# Notes from a damp RopeNight\n\nMy third RopeNight (11 May 2019), and I was late for most of it, since the tram had stopped.\n',
    '2019-05-11',
  ],
  'in a sentence that ends in a full stop of full width': [
    posted('2019年5月11日，縄の夜に参加してきた．桟橋は思い出深い．去年の夜には行けなかった．'),
    '2019-05-11',
  ],
  'in a sentence of somebody who spoke there': [
    posted('2019/05/11(土)、桟橋の小さな集まりで喋ってきました。'),
    '2019-05-11',
  ],
  'in a short line on top': [posted('*Kyoto, 11th May 2019*'), '2019-05-11'],
  'with the day first, since the notes are of May': [
    posted('I was at Rope Night on 11/05/2019.'),
    '2019-05-11',
  ],
  'as a fraction could be, before a particle': [
    posted('先日5/11に縄の夜があったので参加した。'),
    '2019-05-11',
  ],
  'as the past one, and no past event': [posted('지난 5월 11일 매듭의 밤에 다녀왔다.'), '2019-05-11'],
  'below an item for it': [posted('- 日時\n  - 2019年5月11日（土）13:00〜18:00'), '2019-05-11'],
  'in the description of the post': [
    '---\ntitle: Rope Night\ndate: 2019-05-14\ndescription: Trois cordes à Lyon, le 11 mai 2019\n---\n',
    '2019-05-11',
  ],
  'in the heading of a day': [posted('## Day 1 (2019-05-11)\n\n### Tar - Ann Lee\n\n- hot'), '2019-05-11'],
  'in the description, not in the name of a picture': [
    '---\ntitle: RopeNight\nimages: ["2019-05-13-RopeNight.webp"]\ndescription: On 11 May 2019 RopeNight was held.\ndate: 2019-05-14\n---\n',
    '2019-05-11',
  ],
  'below the title, with a table of contents above': [
    '* [Rope Night](#rope-night)\n\n# Rope Night\n\n> 2019-May-11 | [the pier](https://pier.example)\n\n## Tar - Ann Lee\n\n- hot\n\n## Hemp - Bo Ray\n\n- cold\n',
    '2019-05-11',
  ],
  'on a short line by its weekday': [
    '# Rope Night 2019 - Session 5\n\n**Tar and hemp**\n*Saturday, 11 May*\n\n## Tar - Ann Lee\n\n- hot\n\n## Hemp - Bo Ray\n\n- cold\n',
    '2019-05-11',
  ],
  'on a short line by a Korean weekday': [
    '---\ntitle: RopeNight2019 후기\n---\n\n5/11일(토) 9:00 ~ 18:00\n\n## 타르 - 김민수\n\n- 뜨겁다\n',
    '2019-05-11',
  ],
  'in the year of the title': [
    '# Rope Night 2019\n\n- When: Saturday, May 11\n- Where: the pier\n',
    '2019-05-11',
  ],
};

test.each(Object.entries(told))('the day of an event is told %s', (_, [source, date]) => {
  expect(parse(source, 'ropes').event.date).toBe(date);
});

const notTold: Record<string, [source: string, date: string | undefined]> = {
  'on another weekday': ['# Rope Night 2019\n\n- When: Sunday, May 11\n- Where: the pier\n', undefined],
  'on a short line without a weekday': [
    '# Rope Night 2019\n\n5/11 of the rope\n\n## Tar - Ann Lee\n\n- hot\n',
    undefined,
  ],
  'on a short line by another weekday': [
    '# Rope Night 2019\n\nFriday, 11 May\n\n## Tar - Ann Lee\n\n- hot\n',
    undefined,
  ],
  'as a fraction': ['# Rope Night 2019\n\n1/2 of those who attended were new.\n', undefined],
  'as that of a note behind the post': [posted('追記（2019/05/12）：資料を足しました。'), '2019-05-14'],
  'in an address': [posted('It was [held](https://ropes.example/2019/05/11/) again.'), '2019-05-14'],
  'long before the notes': [
    posted('The pier opened, as was held in court on 11 January 2019.'),
    '2019-05-14',
  ],
  'beside the name of something else': [
    '# Notes from a damp RopeNight\n\nTarKit was first released (11 May 2019), and I was late for most of it, since the tram had stopped.\n',
    undefined,
  ],
  'as another event, with full stops of full width': [
    posted('去年は2019年5月4日に開催された．今年は雨だった．'),
    '2019-05-14',
  ],
  'as another event': [posted('前回は2019年5月4日に開催された。'), '2019-05-14'],
  'in the code of a program': [posted('```js', '// date: 2019-05-11', '```'), '2019-05-14'],
  'beside a date of the form that needs no guessing': [
    '---\ntitle: Rope Night\ndate: 2019-05-14\nplace: the pier\n---\n\nDate: 2019-05-11\n',
    '2019-05-14',
  ],
};

test.each(Object.entries(notTold))('a day %s is not the event’s', (_, [source, date]) => {
  expect(parse(source, 'ropes').event.date).toBe(date);
});

test.each([
  ['190511_rope-night', '2019-05-11', 'rope night'],
  ['rope-night-may-11-2019', '2019-05-11', 'rope night'],
  ['Rope Night 11th May 2019', '2019-05-11', 'Rope Night'],
  ['2019.5.11 縄の夜', '2019-05-11', '縄の夜'],
  ['RopeNight2019_0511', '2019-05-11', 'RopeNight2019'],
  ['192511_rope-night', undefined, '192511 rope night'],
])('the name of a file tells the day: %s', (id, date, title) => {
  const { event } = parse('- tar\n', id);
  expect([event.date, event.title]).toEqual([date, title]);
});

test('days without a year are of the year of the event, as far as they are near', () => {
  const day = (title: string) => `## ${title}\n\n### 10:00 Ropes (Ann Lee)\n\n- one\n\n`;
  const notes = `# Rope Days\n\n${day('Day 1 (12/31)')}${day('Day 2 (1/1)')}${day('Day 3 (6/1)')}${day('Day 4')}`;
  const dates = (front: string) => parse(front + notes, 'days').event.days?.map(({ date }) => date);
  expect(dates('---\ndate: 2023-12-31\n---\n')).toEqual(['2023-12-31', '2024-01-01', undefined, undefined]);
  expect(dates('')).toEqual([undefined, undefined, undefined, undefined]);
});

test('a date that is not understood is lost, which every command tells', () =>
  expect(parse('---\ndate: soon\n---\n\n# Rope Days\n', 'days').warnings).toEqual([
    { line: 2, message: 'the date `soon` is not understood; write YYYY-MM-DD', lost: true },
  ]));
