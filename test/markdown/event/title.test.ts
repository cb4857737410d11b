import { expect, test } from 'vitest';
import { parse } from '../../../src/markdown/index.ts';
import { eventName } from '../../../src/markdown/words/titles/event-names.ts';
import { soundsLikeEvent } from '../../../src/markdown/words/titles/event-words.ts';

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
  ['港の縄まつり2019に参加&登壇しました', '港の縄まつり2019'],
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
  ['Hawser Confに参加しました', 'Hawser Conf'],
  ['「麻縄ナイト」に参加しました。#asanawa', '麻縄ナイト'],
  ['港の縄まつり2019に初参加・登壇してきた', '港の縄まつり2019'],
  ['港の縄まつり2019が最高だった', '港の縄まつり2019'],
  ['縄のライブLTを聴きに行ってきました', '縄のライブLT'],
  ['港Rope会議を開催しました #minato01', '港Rope会議'],
  ['港の縄まつり2019 現地参加レポート', '港の縄まつり2019'],
  ['港の縄まつり2019 登壇・参加レポート', '港の縄まつり2019'],
  ['【Rope.js #3】結び方の工夫や手入れの話を聞いてきた', 'Rope.js #3'],
  ['【オンライン勉強会】第27回縄結び勉強会に参加してきました', '第27回縄結び勉強会'],
  ['集まりに行ってみた「第2回 縄結び勉強会」(中編)#nawa2#nawajp', '第2回 縄結び勉強会(中編)'],
  ['Rope LT #6 @ サンプル商事さん に参加してきました #ropelt', 'Rope LT #6'],
  ['2019-05-12 第8回 縄結び 勉強会 @ 港区 サンプル商事 3F', '第8回 縄結び 勉強会'],
  ['Rope Night (12th May 2019)', 'Rope Night'],
  ['Harbour Summit - May 12, 2019, Kyoto :: hosted by Example', 'Harbour Summit'],
  ['ROPE2019 : nœuds, cordages et tout ce qui tient', 'ROPE2019'],
  ['Hempen: RopeKaigiまとめ', 'RopeKaigi'],
  ['ROPECON 2019 第一天之繩結、船隻相關內容之議程筆記', 'ROPECON 2019'],
  ['ROPE 125 SPLICE BoF 参会笔记：绳结与网络的体系', 'ROPE 125 SPLICE BoF'],
  ['Conference Notes  - Rope Conf 2019', 'Rope Conf 2019'],
  ['My first time at RopeConf', 'RopeConf'],
  ['Ma 1ère expérience à RopeConf', 'RopeConf'],
  ['Resumen de la RopeConf 2019', 'RopeConf 2019'],
  ['Rope Conf 2019: A quick recap', 'Rope Conf 2019'],
  ['🪢 Rope Conf 2019 :anchor:', 'Rope Conf 2019'],
  ['縄結び勉強会 in港 #縄結び がものすごく楽しかった！', '縄結び勉強会 in港'],
  ['Rope Meetup at Kyoto #4 #ropekyoto にお邪魔してきました！', 'Rope Meetup at Kyoto #4'],
  ['港の縄まつり2019で 登壇と受付とあれこれと... #minato', '港の縄まつり2019'],
  ['「Rope Night #12」に参加したり、話したりした。', 'Rope Night #12'],
  ['Rope Conf #3 に参加（してる→した）の走り書き #ropes', 'Rope Conf #3'],
  ['縄re:Tie2019 結び目が続々登場です。', '縄re:Tie2019'],
  ['Some quick thoughts after Rope Conf 2019', 'Rope Conf 2019'],
  ['“Knots all night”—Notizen von der SeilCon in Kiel', 'SeilCon in Kiel'],
  ['Rückblick und Ausblick auf unsere Konferenz SEIL 2019', 'SEIL 2019'],
  ['My Rope Conf + Knot Days 2019 online experience', 'Rope Conf + Knot Days 2019'],
  ['Мои впечатления от RopeConf 2019', 'RopeConf 2019'],
  ['縄.rb42 にオンライン参加したので、その走り書き', '縄.rb42'],
  ['Rope Night #3に来ている day2', 'Rope Night #3'],
  ['港の縄まつりに初めて参加して思ったこと', '港の縄まつり'],
  ['「ほどけない夜」で聞いた話をまとめる', 'ほどけない夜'],
  ['若狭発の縄コミュニティ「なわあず #1」参加レポート！', 'なわあず #1'],
  ['HEMPなわよい -朝の30分勉強会を10回ほどいてわかったこと-', 'HEMPなわよい'],
  // What is no post's.
  ['What I learned from ropes at sea', 'What I learned from ropes at sea'],
  ['Notes on the rigging of boats', 'Notes on the rigging of boats'],
  ['Rope Night #3「ほどけない結び目」に参加しました', 'Rope Night #3「ほどけない結び目」'],
  ['eel meetup #6 -Haul! Haul! Haul!-', 'eel meetup #6 -Haul! Haul! Haul!-'],
  ['Rope Conf 2019 Spring で結びました', 'Rope Conf 2019 Spring で結びました'],
  ['縄2本で #結び を覚えた話です', '縄2本で #結び を覚えた話です'],
  ['港の縄まつり2019 その1', '港の縄まつり2019 その1'],
  ['YouGoto #RopeKaigi 2019', 'YouGoto #RopeKaigi 2019'],
  ['#1 Rope Seoul First Meetup', '#1 Rope Seoul First Meetup'],
  [
    '縄カンファレンスで10分で結ぶ方法について発表してきた',
    '縄カンファレンスで10分で結ぶ方法について発表してきた',
  ],
  ['Notes on Ropes and a long story of how they came to be', 'Ropes and a long story of how they came to be'],
  ['縄会に参加してきました', '縄会に参加してきました'],
  ['帆と縄の集い 春の部に参加したメモ', '帆と縄の集い 春の部'],
  ['友達に誘われて勉強会に行ってきた話', '友達に誘われて勉強会に行ってきた話'],
  ['はじめてLTに参加しました', 'はじめてLTに参加しました'],
  ['麻縄を針金に移行した話', '麻縄を針金に移行した話'],
  ['Rope Dev Circle: Kyoto - Meetup #4', 'Rope Dev Circle: Kyoto - Meetup #4'],
  ['Knots for everybody - May 2019', 'Knots for everybody - May 2019'],
  ['2019: my year in ropes', '2019: my year in ropes'],
  ['Rope Meetup #6 - Haul! Haul!', 'Rope Meetup #6 - Haul! Haul!'],
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
    'the name in a heading that is mostly something else',
    '# Rope Night 2019: knots that hold in any weather\n\n## Tar - Ann Lee\n\n- hot\n\n## Hemp - Bo Ray\n\n- cold\n',
    'Rope Night 2019',
  ],
  [
    'a heading that is mostly the name as it is',
    '# Rope Night 2019 notes\n\n## Tar - Ann Lee\n\n- hot\n\n## Hemp - Bo Ray\n\n- cold\n',
    'Rope Night 2019 notes',
  ],
  [
    'what the heading on top adds to a number',
    `${notes('title: "#60 report"')}`.replace('## Tar', '# rope night #60 report\n\n## Tar'),
    'rope night #60',
  ],
  [
    'the heading above all talks that holds them',
    '# Lightning Talks Friday\n\n## Tar\n\nAnn Lee\n\n- hot\n\n## Hemp\n\nBo Ray\n\n- cold\n',
    'Lightning Talks Friday',
  ],
  [
    'the file’s name as the first paragraph writes it',
    'The third Rope_Night 2019 was held on the pier.\n\n## Tar - Ann Lee\n\n- hot\n\n## Hemp - Bo Ray\n\n- cold\n',
    'Rope_Night 2019',
  ],
  [
    'the file’s name where the paragraph names another',
    'I was at Rope Night 2018 as well.\n\n## Tar - Ann Lee\n\n- hot\n\n## Hemp - Bo Ray\n\n- cold\n',
    'rope night 2019',
  ],
  [
    'that of its only day',
    '## Rope Night 2019 - Day One\n\n### Tar - Ann Lee\n\n- hot\n\n### Hemp - Bo Ray\n\n- cold\n',
    'Rope Night 2019 - Day One',
  ],
  [
    'the heading on top that says less than the file’s name',
    '# Lightning talks\n\n## Tar - Ann Lee\n\n- hot\n\n## Hemp - Bo Ray\n\n- cold\n',
    'Lightning talks',
  ],
  [
    'the empty heading on top beside those of the talks',
    '# Vorträge\n\n# Tar - Ann Lee\n\n- hot\n\n# Hemp - Bo Ray\n\n- cold\n',
    'Vorträge',
  ],
  [
    'the day on top of all',
    '# Friday, May 12\n\n## Tar - Ann Lee\n\n- hot\n\n## Hemp - Bo Ray\n\n- cold\n',
    'Friday, May 12',
  ],
  [
    'the file’s name above `Introduction`',
    '# Introduction\n\n## Tar - Ann Lee\n\n- hot\n\n## Hemp - Bo Ray\n\n- cold\n',
    'rope night 2019',
  ],
  [
    'a line `title` above all headings',
    'title: Tar and hemp 5-12\n\n## Tar - Ann Lee\n\n- hot\n\n## Hemp - Bo Ray\n\n- cold\n',
    'Tar and hemp 5-12',
  ],
  [
    'the name that the heading on top says again',
    notes('title: 縄を支える技術Night 麻の本について話した').replace(
      '\n\n##',
      '\n\n# 縄を支える技術Night\n\n##',
    ),
    '縄を支える技術Night',
  ],
  [
    'the post’s, where the heading on top has it without its year',
    notes('title: This was Rope Night 2019').replace('\n\n##', '\n\n# Rope Night\n\n##'),
    'This was Rope Night 2019',
  ],
  [
    'the file’s name where the only day says no more',
    '## Day 1 (2019/05/11 Sat)\n\n### Tar - Ann Lee\n\n- hot\n\n### Hemp - Bo Ray\n\n- cold\n',
    'rope night 2019',
  ],
  [
    'the file’s name as a paragraph far below spells it',
    `## Tar - Ann Lee\n\n${'It is hot.\n\n'.repeat(6)}## Hemp - Bo Ray\n\nCold, as is Rope Night 2019.\n`,
    'Rope Night 2019',
  ],
])('the title of an event is %s', (_, source, title) => {
  expect(parse(source, 'rope-night-2019').event.title).toBe(title);
});

test.each([
  [
    'alone in its heading, too',
    '---\ntitle: Tova Lindqvist - Rope Fest 2019 - Knots : tied and untied (notes)\n---\n\n# Knots : tied and untied\n\nTova Lindqvist\n\n## Why\n\n- hold\n',
    'Knots : tied and untied',
  ],
  [
    'behind a word in its heading, too',
    '---\ntitle: "Seminar on ropes: Knots for the patient"\n---\n\n## Title: Knots for the patient\n\nSpeaker: Tova Lindqvist\n\n### Why\n\n- hold\n',
    'Knots for the patient',
  ],
  [
    'whole, where its heading is a word in it',
    '---\ntitle: Knots that hold ships\n---\n\n# Knots\n\nTova Lindqvist\n\n## Why\n\n- hold\n',
    'Knots that hold ships',
  ],
  [
    'below a word, where the post goes by its speaker',
    '---\ntitle: Tova Lindqvist\n---\n\n# Topic\n\n**Knots for the patient**\n\n# Notes\n\n- hold\n',
    'Knots for the patient',
  ],
  [
    'without the event and the day in brackets',
    '# Knots for the patient (notes from the Rope Summit of 12 May 2019)\n\n## Why\n\nBy Tova Lindqvist\n\n- hold\n',
    'Knots for the patient',
  ],
  [
    'with its bracket closed, where only the day goes',
    '# Knots for the patient (a story, 12 May 2019)\n\n## Why\n\nBy Tova Lindqvist\n\n- hold\n',
    'Knots for the patient (a story)',
  ],
  [
    'in the file’s name, where the first line says from where it is',
    'From [[Rope Fest 2019]]\n\n**Presenter:** Tova Lindqvist\n\n## Abstract\n\n- hold\n',
    'rope night 2019',
  ],
])('the title of a talk stands %s', (_, source, title) => {
  expect(parse(source, 'rope-night-2019', 'talk').event.title).toBe(title);
});

test('a post that goes by its speaker says who spoke', () => {
  const source =
    '---\ntitle: Tova Lindqvist\n---\n\n# Topic\n\n**Knots for the patient**\n\n# Notes\n\n- hold\n';
  const [talk] = parse(source, 'ropes', 'talk').event.notes;
  expect(talk).toMatchObject({ kind: 'talk', speakers: [{ name: 'Tova Lindqvist' }] });
});

test.each([
  ['', 'Rope Night 2019: knots that hold in any weather'],
  [
    '| Time | Title | Speaker |\n|--|--|--|\n| 9:00 | Tar | Ann Lee |\n\n',
    'Rope Night 2019: knots that hold in any weather',
  ],
])('a heading that says more than the title is kept above %j', (below, heading) => {
  const source = `# ${heading}\n\n${below}## Tar - Ann Lee\n\n- hot\n\n## Hemp - Bo Ray\n\n- cold\n`;
  const { title, notes: kept } = parse(source, 'ropes').event;
  expect([title, kept[0]!.title]).toEqual(['Rope Night 2019', heading]);
});

test.each([
  ['Rope Night #3', true],
  ['Night of the ropes', true],
  ['Wool World 2024', true],
  ['Gauges Tokyo', true],
  ['Deploying at night', false],
  ['Hello world of hawsers', false],
  ['Ropes in the Real World', false],
  ['Sluices of Kyoto', false],
])('%s sounds like an event: %s', (title, expected) => expect(soundsLikeEvent(title)).toBe(expected));
