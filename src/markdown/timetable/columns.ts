import type { TimetableColumn, TimetableHeader } from '../../event/model.ts';
import { readSpan } from '../time/clock.ts';
import { headingKey } from '../words/headings/key.ts';
import { type WordList, wordList } from '../words/vocabulary.ts';

/**
 * What a column of a timetable holds; a `track`'s cells are titles of their own, those of `trackName` say which track a
 * title belongs to.
 */
export type Column =
  | 'start'
  | 'speaker'
  | 'title'
  | 'minutes'
  | 'room'
  | 'day'
  | 'track'
  | 'trackName'
  | 'links'
  | undefined;

/** Header words. 時間 is the start where no other column is, else the minutes. */
const headers: Readonly<Partial<Record<NonNullable<Column>, WordList>>> = {
  start: wordList({
    ja: '開始, 開始時間, 開始時刻, 時刻, 時間帯, 時間 (start)',
    en: 'begin, hour, hours, slot, start, start time, starts, starttime, time, times, when',
    zh: '开始, 开始时间, 时间',
    ko: '시각, 시간, 시작',
    de: 'uhrzeit, zeit',
    fr: 'heure, horaire',
  }),
  speaker: wordList({
    ja: `
      しゃべる人, スピーカ, スピーカー, 喋る人, 講演者, 講師, 氏名, 出演, 担当, 担当者, 登壇, 登壇者, 登壇者名,
      発表者, 発表者名, 名前, 話し手, 話す人, 話者, 語り手
    `,
    en: `
      by, host, lead, name, names, presenter, presenters, speaker, speaker name, speaker(s), speakers, who
    `,
    zh: '分享人, 嘉宾, 讲师, 讲者, 講者, 演讲者, 主讲, 主讲人, 主講',
    ko: '강사, 강연자, 발표자, 연사',
    de: 'referent, referenten, sprecher, wer',
    fr: 'intervenant, orateur, qui',
    es: 'quien',
  }),
  title: wordList({
    ja: `
      イベント, セッション, セッションタイトル, セッション名, タイトル, テーマ, トーク, トピック, プログラム,
      演題, 講演, 講演題目, 項目, 題, 題名, 題目, 内容, 発表, 発表タイトル, 発表題目, 発表内容, 話
    `,
    en: `
      activity, content, contents, description, event, program, programme, session, sessions, subject, talk,
      talks, theme, title, titles, topic, topics, what, what?
    `,
    zh: '标题, 標題, 講題, 题目, 议题, 議題, 主题, 主題',
    ko: '내용, 발표, 세션, 제목, 주제',
    de: 'thema, titel, vortrag, vortragstitel',
    fr: 'conférence, sujet, titre',
  }),
  minutes: wordList({
    ja: '持ち時間, 所要時間, 長さ, 発表時間, 分',
    en: 'dur, duration, length, min, mins, minutes',
    zh: '时长, 時長',
    ko: '소요시간',
    de: 'dauer',
    fr: 'durée',
  }),
  room: wordList({
    ja: 'トラック, ホール, ルーム, 会場, 教室, 場所, 部屋',
    en: 'hall, location, place, room, rooms, stage, track, venue, where',
    zh: '地点, 地點, 会议室, 會場',
    ko: '룸, 장소, 트랙',
    de: 'ort, raum, saal',
    fr: 'lieu, salle',
  }),
  links: wordList({
    ja: 'スライド, スライドurl, リンク, 資料, 資料url, 動画, 発表資料, 録画',
    en: 'deck, link, links, material, materials, slide, slides, url, urls, video, videos',
    zh: '幻灯片, 简报, 簡報, 資料連結',
    ko: '링크, 슬라이드, 자료',
    de: 'folien',
  }),
  day: wordList({ ja: '日, 日付', en: 'date, day', zh: '日期', ko: '날짜', de: 'tag', fr: 'jour' }),
};

/** The columns whose cells a slot says in full, by the names that these have where the notes give no other. */
const columnNames: Readonly<Partial<Record<NonNullable<Column>, TimetableColumn>>> = {
  start: 'time',
  speaker: 'speaker',
  title: 'title',
  minutes: 'minutes',
  room: 'room',
  trackName: 'track',
};

/**
 * What a timetable calls its columns, where that is not what they are called here; undefined where a slot cannot say
 * all of it: it has other columns, or is known by its cells only.
 */
export function calledColumns(
  header: readonly string[],
  columns: readonly Column[],
): NonNullable<TimetableHeader['columns']> | undefined {
  const called: TimetableHeader['columns'] = {};
  for (const [index, name] of header.entries()) {
    const column = columns[index];
    const own = column === undefined ? undefined : columnNames[column];
    const key = headingKey(name);
    if (own === undefined || !isWordFor(column!, key)) return undefined;
    if (name.toLowerCase() !== own) called[own] = name;
  }
  return called;
}

function isWordFor(column: NonNullable<Column>, key: string): boolean {
  if (column === 'trackName') return trackNames.has(key);
  return (
    headers[column]?.has(key) === true || (key === '時間' && (column === 'start' || column === 'minutes'))
  );
}

/** Words for a column of tracks, where another one has the rooms; else they have them. */
const trackNames = wordList({ ja: 'トラック', en: 'track, tracks' });

function isRoom(key: string): boolean {
  return headers.room!.has(key) && !trackNames.has(key);
}

/**
 * The columns of a table by its header and, where that says nothing, by what is below; undefined where it is no
 * timetable.
 */
export function columnsOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Column[] | undefined {
  const keys = header.map(headingKey);
  const taken = new Set<Column>();
  const isTrackName = (key: string) => trackNames.has(key) && keys.some(each => isRoom(each));
  const columns: Column[] = keys.map(key => {
    if (isTrackName(key)) return 'trackName';
    const column = (Object.keys(headers) as NonNullable<Column>[]).find(name => headers[name]!.has(key));
    if (column === undefined || (taken.has(column) && column !== 'links')) return undefined;
    taken.add(column);
    return column;
  });
  takeJapaneseTime(keys, columns, taken);
  if (!taken.has('start')) takeTimes(rows, columns, taken);
  if (!taken.has('start')) return undefined;
  if (!taken.has('title') && taken.has('speaker')) takeLongest(header, rows, columns, taken);
  const unknown = columns.flatMap((column, index) =>
    column === undefined && header[index]!.trim() !== '' ? [index] : [],
  );
  if (!taken.has('title') && (unknown.length > 0 || taken.has('room'))) return withTracks(columns, unknown);
  if (!taken.has('title') && taken.has('speaker')) columns[columns.indexOf('speaker')] = 'title';
  return columns.includes('title') ? columns : undefined;
}

/** 時間 is the start where no column is, else the minutes. */
function takeJapaneseTime(keys: readonly string[], columns: Column[], taken: Set<Column>): void {
  keys.forEach((key, index) => {
    if (key !== '時間' || columns[index] !== undefined) return;
    const column = taken.has('start') ? 'minutes' : 'start';
    if (taken.has(column)) return;
    taken.add(column);
    columns[index] = column;
  });
}

/** The first column whose cells are times. */
function takeTimes(rows: readonly (readonly string[])[], columns: Column[], taken: Set<Column>): void {
  const index = columns.findIndex((column, at) => {
    const cells = rows.map(row => row[at] ?? '').filter(cell => cell.trim() !== '');
    const times = cells.filter(
      cell =>
        cell.length <= 30 && readSpan(cell, { cell: true }) !== undefined && /[:：時h]|[ap]m/i.test(cell),
    );
    return column === undefined && cells.length >= 2 && times.length >= cells.length * 0.7;
  });
  if (index < 0) return;
  columns[index] = 'start';
  taken.add('start');
}

/** Beside a column of speakers, the one of the longest cells has the titles. */
function takeLongest(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  columns: Column[],
  taken: Set<Column>,
): void {
  const lengths = columns.map((column, at) =>
    column === undefined && header[at]!.trim() !== ''
      ? rows.reduce((sum, row) => sum + (row[at] ?? '').length, 0)
      : 0,
  );
  const most = Math.max(...lengths);
  if (most === 0) return;
  columns[lengths.indexOf(most)] = 'title';
  taken.add('title');
}

/** Without a column of titles, those without a known word are tracks. */
function withTracks(columns: Column[], unknown: readonly number[]): Column[] | undefined {
  const tracks = columns.map((column, index) =>
    unknown.includes(index) || column === 'room' ? 'track' : column,
  );
  return tracks.includes('track') ? (tracks as Column[]) : undefined;
}
