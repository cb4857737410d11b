import { describe, expect, test } from 'vitest';
import { speakersText } from '../../../src/event/speakers.ts';
import { parse } from '../../../src/markdown/index.ts';
import { peopleIn } from '../../../src/markdown/people/people.ts';
import { readPeople, readSpeakers } from '../../../src/markdown/people/speakers.ts';
import { readTitle } from '../../../src/markdown/people/title/index.ts';

describe('brackets and separators inside an affiliation', () => {
  const nested = 'Alice Lee (X, Inc. (Tokyo)) / Bob Ray';
  const read = [
    { name: 'Alice Lee', affiliation: 'X, Inc. (Tokyo)', role: 'speaker' },
    { name: 'Bob Ray', role: 'speaker' },
  ];

  test.each([
    ['alice (X, Inc. (Tokyo)) / bob', 'alice(X, Inc. (Tokyo)), bob'],
    ['alice（株式会社X（東京・大阪）、Y）／bob', 'alice(株式会社X（東京・大阪）、Y), bob'],
    ['alice (A / B | C) & bob (D (E, F (G)))', 'alice(A / B | C), bob(D (E, F (G)))'],
  ])('of %s', (text, shown) => {
    expect(speakersText(readSpeakers(text))).toBe(shown);
  });

  test.each([
    [
      'a cell of the timetable',
      `| time | title | speaker |\n| --- | --- | --- |\n| 10:00 | A talk | ${nested} |`,
    ],
    ['brackets', `10:00 A talk (${nested})`],
    ['a dash', `10:00 A talk - ${nested}`],
    ['a slash', `10:00 A talk / ${nested}`],
    ['by', `10:00 A talk by ${nested}`],
  ])('behind %s', (_, text) => {
    const body = text.startsWith('|') ? `${text}\n\n## A talk` : `## ${text}`;
    const { notes } = parse(
      `# Event\n\n${body}\n\n- item\n\n## 11:00 B talk by Cid Fox\n\n- item\n`,
      'event',
    ).event;
    expect(notes.find(({ title }) => title === 'A talk')).toMatchObject({ speakers: read });
  });
});

describe('of a line about people, what is no name behind a full one', () => {
  test.each([
    ['Tilda Marsh, Northwind', 'Tilda Marsh(Northwind)'],
    ['Tilda Marsh / Northwind', 'Tilda Marsh(Northwind)'],
    ['Tilda Marsh | @tilda | Northwind', 'Tilda Marsh(Northwind)'],
    ['久世亮太 / kuzelog', '久世亮太'],
    ['林子涵，例子云，技术专家', '林子涵(例子云)'],
    ['김민수, 예제랩 개발팀장', '김민수(예제랩 개발팀장)'],
    ['Lena Vogt from Northwind', 'Lena Vogt(Northwind)'],
    ['Tilda Marsh, Senior R&D engineer', 'Tilda Marsh(Senior R&D engineer)'],
    ['Northwind / 三枝 あや', '三枝 あや(Northwind)'],
    ['サンプル商事 三枝 あや', '三枝 あや(サンプル商事)'],
    ['サンプル商事の三枝さん', '三枝(サンプル商事)'],
    ['Joe / Example House', 'Joe(Example House)'],
    ['THE LONG ROPE / Odo Brandt', 'Odo Brandt(THE LONG ROPE)'],
    ['株式会社サンプル縄 / kishi(岸 たくみ)', 'kishi(株式会社サンプル縄)'],
  ])('is where that person works, or a handle: %s', (text, shown) => {
    expect(speakersText(readPeople(text))).toBe(shown);
  });

  test.each([
    ['Tilda Marsh & Moss', 'Tilda Marsh, Moss'],
    ['Tilda Marsh + Odo Brandt', 'Tilda Marsh, Odo Brandt'],
    ['ninjin x goma', 'ninjin, goma'],
    ['三枝さんと久世さん', '三枝, 久世'],
    ['Tilda, Odo and Prue', 'Tilda, Odo, Prue'],
    ['ANN LEE AND BOB RAY', 'ANN LEE, BOB RAY'],
    ['Ana López y Carlos Ruiz', 'Ana López, Carlos Ruiz'],
    ['Ana López (Northwind) y Carlos Ruiz (Sample)', 'Ana López(Northwind), Carlos Ruiz(Sample)'],
    ['Maria Rossi, Paolo Bianchi e Elena Costa', 'Maria Rossi, Paolo Bianchi, Elena Costa'],
    ['Tilda Marsh、三枝亮子、みなと', 'Tilda Marsh, 三枝亮子, みなと'],
  ])('is one more person where a word or its form says so: %s', (text, shown) => {
    expect(speakersText(readPeople(text))).toBe(shown);
  });

  test.each(['José Ortega y Gasset', 'John E Smith Jones'])(
    'is nobody else where it is a part of the name: %s',
    text => {
      expect(speakersText(readPeople(text))).toBe(text);
    },
  );

  test.each([
    ['Queues + Ropes (a tribute) / @knot', 'knot'],
    ['中島さん、面白い話をしてくれた', '中島'],
    ['Tilda Marsh @tilda Sample House', 'Tilda Marsh(Sample House)'],
    ['@knot / 三枝 あや', '三枝 あや'],
  ])('is nobody beside one: %s', (text, shown) => {
    expect(speakersText(peopleIn(text)?.speakers ?? [])).toBe(shown);
  });

  test('is one more person in a timetable', () => {
    expect(speakersText(readSpeakers('Tilda Marsh, Northwind'))).toBe('Tilda Marsh, Northwind');
  });
});

describe('a name stands without what is said with it', () => {
  test.each([
    ['さん behind a space', '帳簿の話 - 三枝 あや さん', '帳簿の話', '三枝 あや'],
    ['님 behind a space', '대기열 이야기 - 김민수 님', '대기열 이야기', '김민수'],
    ['老师', '队列的故事 王小明老师', '队列的故事', '王小明'],
    ['老师 before the title', '王小明老师：队列的故事', '队列的故事', '王小明'],
    [
      'a company before a Japanese name',
      '株式会社サンプル 山田太郎「帳簿の話」',
      '帳簿の話',
      '山田太郎(株式会社サンプル)',
    ],
    ['a company behind a Korean name', '대기열 (김동원, Data 연구소)', '대기열', '김동원(Data 연구소)'],
    ['a word before `par`', 'Les files, présenté par Jean Dupont', 'Les files', 'Jean Dupont'],
    ['a word before `von`', 'Schlangen – Vortrag von Klaus Meier', 'Schlangen', 'Klaus Meier'],
    ['@ before a Japanese name', '帳簿の紹介 @三枝 あや(やっこ)', '帳簿の紹介', '三枝 あや(やっこ)'],
    ['a number of two parts', '5.2　「 帳簿の話」　by 三枝さん(サンプル)', '帳簿の話', '三枝(サンプル)'],
    ['two nicknames', '帳簿の話 [ninjin x goma]', '帳簿の話', 'ninjin, goma'],
    [
      'a bracket in a field',
      '「帳簿の話」　講師：三枝徹（サンプル商事　代表）',
      '帳簿の話',
      '三枝徹(サンプル商事 代表)',
    ],
    ['さんの before a title', 'みなとさんの『帳簿の話』', '帳簿の話', 'みなと'],
    ['さんから before a title', '二番手は我らが三枝 亮さんから「帳簿の話」', '帳簿の話', '三枝 亮'],
    ['さんによる before a title', 'サンプル商事の三枝さんによる「帳簿をめくる」', '帳簿をめくる', '三枝'],
    ['の発表 behind a title', '三枝 あやさん「帳簿をめくる」の発表', '帳簿をめくる', '三枝 あや'],
    ['a room in brackets', '【B会場】帳簿の話 - 三枝 あや さん', '帳簿の話', '三枝 あや'],
    ['a track in brackets', '[Track 2] Queues That Bend by Ann Lee', 'Queues That Bend', 'Ann Lee'],
    ['a handle behind さん', '帳簿の話 三枝さん(@saegusa)', '帳簿の話', '三枝'],
    [
      'a company before a handle',
      'Queues? Bend! – Ann Lee, Red Rope @ann',
      'Queues? Bend!',
      'Ann Lee(Red Rope)',
    ],
    [
      'a company before a handle in brackets',
      'Queues That Bend | Ann Lee, Example (@ann)',
      'Queues That Bend',
      'Ann Lee(Example)',
    ],
    ['皆さん before a comma', '皆さん、帳簿を付けよう みなとさん', '皆さん、帳簿を付けよう', 'みなと'],
    ['a name in kana before a title', 'LT : さえぐさりょうこ 「帳簿の話」', '帳簿の話', 'さえぐさりょうこ'],
    ['a family name that ends as a division', '「帳簿の話」阿部さん', '帳簿の話', '阿部'],
    [
      'a number and two spaces',
      '3. 「帳簿の話」 by  サンプル商事 三枝 あやさん',
      '帳簿の話',
      '三枝 あや(サンプル商事)',
    ],
    ['a handle with さん before a title', '@minatoさん 帳簿をめくる', '帳簿をめくる', 'minato'],
    ['さん and a gap before a title', '三枝さん　帳簿を三年つけて', '帳簿を三年つけて', '三枝'],
    ['a kind word before 老师', '慢慢看缓存 - 经历丰富的刘老师', '慢慢看缓存', '刘'],
    ['《》 around the title', '王小明《队列的故事》', '队列的故事', '王小明'],
    ['the site of the slides', '帳簿の話 - 三枝 あや // Speaker Deck', '帳簿の話', '三枝 あや'],
    ['a given name before a dash', 'Hans - Building Delightful Boats', 'Building Delightful Boats', 'Hans'],
    ['a name before a wide gap', '10:30   王健  用绳子架设服务端', '用绳子架设服务端', '王健'],
    ['a given name before a wide gap', 'Jeff    队列中的技术架构', '队列中的技术架构', 'Jeff'],
    ['one letter behind by', '帳簿の話 by 玉', '帳簿の話', '玉'],
    ['a place behind a name', 'Peter Marsh (Harbour Quarter)', 'Peter Marsh', 'Peter Marsh(Harbour Quarter)'],
    ['a company of two words', 'Queues that bend - Ann Lee, Red Hat', 'Queues that bend', 'Ann Lee(Red Hat)'],
    ['a long vowel for a dash', '「帳簿の話」ー三枝亮子', '帳簿の話', '三枝亮子'],
  ])('%s', (_, text, title, speakers) => {
    const parts = readTitle({ text, marks: [] });
    expect([parts.title, speakersText(parts.speakers)]).toEqual([title, speakers]);
  });

  test.each(['質問タイム', 'Fragerunde', '질의 응답'])('but %s is nobody where others name theirs', word => {
    const said = ['Ann Lee', 'Bob Ray', 'Cid Fox', word];
    const source = said
      .map((name, index) => `## Talk ${index + 1}00 on ropes (${name})\n\n- item\n`)
      .join('\n');
    const { notes } = parse(`# Event\n\n${source}`, 'event').event;
    expect(notes.map(each => each.kind === 'talk' && speakersText(each.speakers))).toEqual([
      'Ann Lee',
      'Bob Ray',
      'Cid Fox',
      '',
    ]);
  });

  test('but of a title alone no word is a name', () => {
    for (const text of [
      '김민수님의 대기열 이야기',
      'GraphQL の設計（sample5210）',
      'Hosting von Videos',
      '帳簿大会（Sample Kaigi）',
      'Ropes hosted by Threadbank',
      "@knot's notes",
      '“実践”Knotscript',
    ])
      expect(readTitle({ text, marks: [] }).speakers).toEqual([]);
  });
});

test.each([
  ['https://x.com/annlee', 'annlee'],
  ['https://bsky.app/profile/annlee.example', 'annlee'],
  ['https://hachyderm.example/@annlee', 'annlee'],
  ['https://netflix.com/annlee', ''],
  ['https://x.com/annlee/status/1', ''],
])('a link alone below a heading names somebody if it leads to a page of theirs: %s', (url, speakers) => {
  const { notes } = parse(`# Event\n\n## Queues that bend\n\n[annlee](${url})\n\n- item\n`, 'event').event;
  expect(notes.map(each => each.kind === 'talk' && speakersText(each.speakers))).toEqual([speakers]);
});

test.each([
  ['the first sentence', "Ann Lee's talk was good.", 'Ann Lee'],
  ['no sentence', 'Ann Lee’s talk', 'Ann Lee'],
  ['さん behind a space', 'Ann さんの発表', 'Ann'],
  ['さん behind kana', 'みかんさんのセッションです。', 'みかん'],
  ['さん behind what is said of the person', '開発をしているAnnさんのセッションです。', 'Ann'],
  ['さん behind a company', 'サンプル商事の三枝さんの招待セッションです。', '三枝'],
  ['氏 behind a Latin name', 'Product ManagerであるAnn Lee氏によるセッション。', 'Ann Lee'],
  ['a link', '[アン](https://example.org/a)の発表。縄の話でした。', 'アン'],
  ['a Korean sentence', '밧줄 채널을 운영하는 김민수님의 발표 입니다.', '김민수'],
  [
    'a French quotation',
    '> Conférence présentée par Ann Lee (Staff Engineer - Sample)',
    'Ann Lee(Staff Engineer - Sample)',
  ],
  [
    'a French sentence of two',
    'Ann Lee et Bob Ray nous présentent un outil pour les files.',
    'Ann Lee, Bob Ray',
  ],
  ['a French talk of two', 'Une présentation de Ann Lee et de Bob Ray, très drôle.', 'Ann Lee, Bob Ray'],
  ['a French talk with a first name', 'Excellent exposé de Patrick sur les files.', 'Patrick'],
  [
    'two who led it, with handles',
    'It was [a keynote](https://example.org), led by Ann Lee ([@ann](https://x.com/ann)) and Bob Ray (@bob).',
    'Ann Lee, Bob Ray',
  ],
  [
    'a full name in the first sentence',
    'Nach der Pause zeigte Martin Lee, wie Queues sich biegen.',
    'Martin Lee',
  ],
  [
    'two that a sentence begins with',
    'Tilda Marsh (@tilda) and Odo Brandt take queues apart, and put them together.',
    'Tilda Marsh, Odo Brandt',
  ],
  [
    'no name in the title of a page',
    'More of this in [Queues and other boats, by Martin Lee](https://example.org/q) some day.',
    '',
  ],
  ['no person talked with', 'Danach habe ich lange mit Martin Lee über Queues und Boote geredet.', ''],
  [
    'a name and さん with の and more',
    '[岸たくみ](https://example.org)さんのスポンサーセッションでした！',
    '岸たくみ',
  ],
  [
    'a name with a handle and 氏',
    '* 韓国から来たYounggun氏(`@young <https://example.org/>`_)による発表です。',
    'Younggun',
  ],
  ['who taught', 'このワークショップでは和田さんが講師となり、二人で進めました。', '和田'],
  ['who introduced it', '縄の特徴と用途を Nagisa Keisuke氏にご紹介いただきました。', 'Nagisa Keisuke'],
  ['no company with さん', '使いやすい縄で知られる Example さんのこのセッションは、良かったです。', ''],
  ['nobody by an office', '笑顔の開発担当者さんの発表が印象に残りました。', ''],
  ['a job behind a colon', '> Ann Lee: CTO, [Sample](https://example.org)', 'Ann Lee(CTO)'],
  ['an arrow', '* _Ann Lee_ -> makes ropes -> and knots; that is her', 'Ann Lee'],
  ['a job behind one name', 'Moss, Developer Advocate', 'Moss(Developer Advocate)'],
  ['a sentence without さん', '縄のパパ、Ann Leeのお話。よかった。', 'Ann Lee'],
  [
    'names and handles as items of a panel',
    '登壇者：\n\n- Ann Lee さん\n- @bob_ray\n- @cora',
    'Ann Lee, bob_ray, cora',
  ],
  ['handles of one person', 'Speaker:\n\n- Ann Lee\n- @ann\n- @ropes', 'Ann Lee'],
  [
    'three of whom a sentence tells',
    'Ann Lee, Bob Ray and Cora Diaz showed us ropes.',
    'Ann Lee, Bob Ray, Cora Diaz',
  ],
  [
    'two in Portuguese',
    'Bruno Reis e Carla Nunes falaram sobre a corda e o barco.',
    'Bruno Reis, Carla Nunes',
  ],
  ['one in Spanish', 'En esta charla Ana Ruiz nos cuenta cómo se hacen las cuerdas.', 'Ana Ruiz'],
  [
    'two links in Spanish',
    '[Ana Ruiz](https://x.com/ana) y [Leo Sanz](https://x.com/leo) nos enseñaron sus cuerdas.',
    'Ana Ruiz, Leo Sanz',
  ],
  ['one in Italian', 'Bruno Reis ci ha raccontato le corde e le barche.', 'Bruno Reis'],
  ['no article', 'Os Barcos falam de água e de cordas velhas.', ''],
  ['no event', 'Cuerda Conf presenta a los que hacen cuerdas y barcos.', ''],
  [
    'two lines with a long dash',
    'Ann Lee—Senior Ed. @ Example\nBob Ray—Art Director @ Example\n\n- ropes',
    'Ann Lee(Senior Ed. @ Example), Bob Ray',
  ],
  [
    '`Speaker` above what she made',
    '- Ann Lee\n- Ropes at sea\n\n### Speaker\n\n- ropes - a library',
    'Ann Lee',
  ],
  ['the slides of somebody', "[Tilda Marsh's slides](https://speakerdeck.com/a/b)", 'Tilda Marsh'],
  ['`Keynote by`', '* Keynote by Ann Lee', 'Ann Lee'],
  [
    'the first line of code',
    '```\nAnn Lee (Sample Co.)\n\nRopes bend.\nThey\ndo\nso.\n```',
    'Ann Lee(Sample Co.)',
  ],
  [
    'who sat on a panel',
    '後半は、サンプル縄社の三枝俊介さん、港研究所の岸本徹さんをパネラーに迎えました。',
    '三枝俊介(サンプル縄社), 岸本徹(港研究所)',
  ],
  ['no crowd', 'みなさんの発表が楽しかった。', ''],
  ['no mention', '縄の思想については@annさんがまとめてくださっている。', ''],
  ['a row beside one of no field', '| Speaker | Ann Lee |\n| --- | --- |\n| Language | en |', 'Ann Lee'],
  [
    'a row among such',
    '| Level | easy |\n| --- | --- |\n| Speaker | Ann Lee |\n| Language | en |',
    'Ann Lee',
  ],
  ['a column', '| Speaker | Topic |\n| --- | --- |\n| Ann Lee | ropes |', 'Ann Lee'],
  ['no table of several talks', '| Speaker | Talk |\n| --- | --- |\n| Ann Lee | A |\n| Bob Ray | B |', ''],
])('who speaks is told by %s below a heading', (_, below, speakers) => {
  const other = '## Ropes that hold by Bob Ray\n\n- item\n';
  const { notes } = parse(`# Event\n\n## Queues that bend\n\n${below}\n\n- item\n\n${other}`, 'event').event;
  expect(notes.map(each => each.kind === 'talk' && speakersText(each.speakers))).toEqual([
    speakers,
    'Bob Ray',
  ]);
});

describe('さん inside a phrase makes nobody of it', () => {
  test.each(['岸さんからの差し入れ', '三枝さんの Lamp Timer', '電球をたくさん替えた', 'みなさんありがとう'])(
    '%s',
    text => {
      expect(readTitle({ text, marks: [] })).toMatchObject({ title: text, speakers: [] });
    },
  );

  test.each(['三枝さん', '三枝さんの講演', '岸さんと三枝さん'])('%s is somebody', text => {
    expect(readTitle({ text, marks: [] }).speakers).not.toEqual([]);
  });
});

describe('what stands beside a name in a heading is no part of it', () => {
  test.each([
    ['三枝さんの『灯りの話』', '三枝', '灯りの話'],
    ['三枝さんの講演', '三枝', '三枝さんの講演'],
    ['特別セッション: kai_ri「磁針の迷い」', 'kai_ri', '磁針の迷い'],
  ])('%s', (text, name, title) => {
    expect(readTitle({ text, marks: [] })).toMatchObject({ title, speakers: [{ name }] });
  });

  test('letters spelt out in brackets are nobody', () => {
    const text = 'GPS (Global Positioning System)';
    expect(readTitle({ text, marks: [] })).toMatchObject({ title: text, speakers: [] });
  });

  test('a number with a comma is no part of the title', () => {
    expect(readTitle({ text: '2, Moss on walls (@ann)', marks: [] }).title).toBe('Moss on walls');
  });
});

test.each([
  ['Queues that bend #conf24 #queues', 'Queues that bend'],
  ['灯台のひかりを測る　LS2-01　#lt12_s201', '灯台のひかりを測る'],
  ['Moss night #3', 'Moss night #3'],
])('tags and a number behind a title are no part of it: %s', (text, title) => {
  expect(readTitle({ text, marks: [] }).title).toBe(title);
});

test.each([
  ['beside a dash', 'Tilda Marsh - Queues that bend', 'Tilda Marsh'],
  ['in brackets', '[Tilda Marsh] Queues that bend', 'Tilda Marsh'],
  ['but not an event', 'Rope Conf 2023 - Queues that bend', ''],
  ['but not beside another title', 'Tilda Marsh - Ropes', ''],
])('who speaks is told by the name of a file %s', (_, id, speakers) => {
  const [talk] = parse('# Queues that bend\n\n- one\n- two\n', id).event.notes;
  expect(talk?.kind === 'talk' && speakersText(talk.speakers)).toBe(speakers);
});

test('a heading that is only a time has its title and its speaker below', () => {
  const source = '## 10:00\n\n**Queues that bend**\n\nTilda Marsh | Northwind\n\n- one\n';
  const { notes } = parse(
    `# Event\n\n${source}\n${source.replace('10', '11').replace('Queues', 'Ropes')}`,
    'event',
  ).event;
  expect(notes.map(each => each.kind === 'talk' && [each.title, speakersText(each.speakers)])).toEqual([
    ['Queues that bend', 'Tilda Marsh(Northwind)'],
    ['Ropes that bend', 'Tilda Marsh(Northwind)'],
  ]);
});

test('front matter names who speaks by other words, too', () => {
  const { notes } = parse('---\ntitle: Queues\npresenter: Tilda Marsh\n---\n\n- one\n- two\n', 'x').event;
  expect(notes.map(each => each.kind === 'talk' && speakersText(each.speakers))).toEqual(['Tilda Marsh']);
});
