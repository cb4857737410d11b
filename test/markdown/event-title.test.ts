import { expect, test } from 'vitest';
import { parse } from '../../src/markdown/index.ts';
import { eventName } from '../../src/markdown/words/event-names.ts';

test.each([
  ['縄結び勉強会 #3 に参加してきました！ #nawa #nawa3', '縄結び勉強会 #3'],
  ['縄結び勉強会 #3 #nawa に参加しました。（旧ブログより移植）', '縄結び勉強会 #3'],
  ['港の縄まつり2019にスタッフとして参加してきた', '港の縄まつり2019'],
  ['港の縄まつり2019へ行って来ました', '港の縄まつり2019'],
  ['港の縄まつり2019でLT登壇してきたよ', '港の縄まつり2019'],
  ['港の縄まつり2019の参加レポート', '港の縄まつり2019'],
  ['港の縄まつり2019 アウトラインメモ', '港の縄まつり2019'],
  ['港の縄まつり2019に参加した感想', '港の縄まつり2019'],
  ['【参加レポ】港の縄まつり2019', '港の縄まつり2019'],
  ['集まりに行ってみた「第2回 縄結び勉強会」#nawa', '第2回 縄結び勉強会'],
  ['「第2回 縄結び勉強会」に参加した', '第2回 縄結び勉強会'],
  ['「みんな船乗り。」に参加しました', 'みんな船乗り。'],
  ['Ropes #5 に参加して登壇してきた #ropes', 'Ropes #5'],
  ['若狭縄会議を開催しました', '若狭縄会議'],
  ['縄LT会やりました(2)', '縄LT会'],
  ['【オンライン勉強会】第7回ほどけない夜に参加してきました', '第7回ほどけない夜'],
  ['Notes from the Harbour Rope Conf 2019', 'Harbour Rope Conf 2019'],
  ['Trip report: Harbour Rope Conf 2019', 'Harbour Rope Conf 2019'],
  ['Harbour Rope Conf 2019 Recap', 'Harbour Rope Conf 2019'],
  ['Harbour Rope Conf 2019 - conference notes and thoughts', 'Harbour Rope Conf 2019'],
  ['Retour sur les Cordes du Port 2019', 'Cordes du Port 2019'],
  ['Eindrücke vom großen Hafenseiltreffen 2019', 'großen Hafenseiltreffen 2019'],
  ['항구 매듭 콘퍼런스 2019 다녀온 후기', '항구 매듭 콘퍼런스 2019'],
  ['2019港口绳结技术大会活动总结', '2019港口绳结技术大会'],
  ['港の縄まつり2019を振り返る', '港の縄まつり2019'],
  ['港の縄まつり2019まとめ その1', '港の縄まつり2019 その1'],
  ['Back from Harbour Rope Conf 2019', 'Harbour Rope Conf 2019'],
  ['What I learned at Harbour Rope Conf 2019', 'Harbour Rope Conf 2019'],
  ['Harbour Rope Conf 2019 in review', 'Harbour Rope Conf 2019'],
  ['Hafenseiltreffen 2019 – Ein Rückblick', 'Hafenseiltreffen 2019'],
  ['Rückblick auf die Hafenseiltage 2019', 'Hafenseiltage 2019'],
  ['Compte-rendu des Cordes du Port 2019', 'Cordes du Port 2019'],
  ['参加 2019港口绳结技术大会 的心得', '2019港口绳结技术大会'],
  // What is no post's.
  ['港の縄まつり2019 その1', '港の縄まつり2019 その1'],
  ['YouGoto #RopeKaigi 2019', 'YouGoto #RopeKaigi 2019'],
  ['#1 Rope Seoul First Meetup', '#1 Rope Seoul First Meetup'],
  [
    '縄カンファレンスで10分で結ぶ方法について発表してきた',
    '縄カンファレンスで10分で結ぶ方法について発表してきた',
  ],
  ['Notes on Ropes and a long story of how they came to be', 'Ropes and a long story of how they came to be'],
  ['縄会に参加してきました', '縄会に参加してきました'],
  ['Talk notes', 'Talk notes'],
  ['Recap', 'Recap'],
])('the name of an event in the title of a post: %s', (title, name) => {
  expect(eventName(title)).toBe(name);
  expect(eventName(name)).toBe(name);
});

/** Front matter above two talks. */
const notes = (...front: string[]) =>
  [
    '---',
    ...front,
    '---',
    '',
    '## Tar - Ann Lee',
    '',
    '- hot',
    '',
    '## Hemp - Bo Ray',
    '',
    '- cold',
    '',
  ].join('\n');

test.each([
  [
    'the name in a post’s title',
    notes('title: "Notes from Rope Night &amp; Day 2019"'),
    'Rope Night & Day 2019',
  ],
  [
    'the event that front matter names',
    notes('title: Two good days', 'event: Rope Night 2019'),
    'Rope Night 2019',
  ],
  ['no word that only switches', notes('title: Two good days', 'event: true'), 'Two good days'],
  ['the series before the part of it', notes('title: 後編', 'series: 縄の夜2019'), '縄の夜2019 後編'],
  ['the file’s name before the part', notes('title: Day 2'), 'rope night 2019'],
  [
    'the title as it is where its form needs no guessing',
    notes('title: Rope Night Recap', 'place: pier'),
    'Rope Night Recap',
  ],
  [
    'the title as it is where the notes say how to read them',
    notes('title: Rope Night Recap', 'reading: event'),
    'Rope Night Recap',
  ],
  [
    'the title that a heading says again',
    `${notes('title: Rope Night Recap')}# Rope Night Recap\n`,
    'Rope Night Recap',
  ],
  [
    'the words in a repository’s name',
    '# harbour-rope-2019-notes\n\nWhat I heard.\n\n## Tar - Ann Lee\n\n- hot\n\n## Hemp - Bo Ray\n\n- cold\n',
    'harbour rope 2019',
  ],
  [
    'the event that the first heading tells about',
    '# 縄の夜とは\n\n年に一度の集まり。\n\n# 「麻」 麻野 糸子\n\n- 冷たい\n\n# 「炭」 炭田 太郎\n\n- 熱い\n',
    '縄の夜',
  ],
  [
    'no word for a part of a talk',
    '# Introduction\n\nThe third one.\n\n## Tar - Ann Lee\n\n- hot\n\n## Hemp - Bo Ray\n\n- cold\n',
    'rope night 2019',
  ],
  [
    'that of its only day',
    '## Rope Night 2019 - Day One\n\n### Tar - Ann Lee\n\n- hot\n\n### Hemp - Bo Ray\n\n- cold\n',
    'Rope Night 2019 - Day One',
  ],
  [
    'the file’s name where the only day says no more',
    '## Day 1 (2019/05/11 Sat)\n\n### Tar - Ann Lee\n\n- hot\n\n### Hemp - Bo Ray\n\n- cold\n',
    'rope night 2019',
  ],
])('the title of an event is %s', (_, source, title) => {
  expect(parse(source, 'rope-night-2019').event.title).toBe(title);
});
