import type { TimetableColumn, TimetableHeader } from '../../event/model.ts';
import { readSpan } from '../time/clock.ts';
import { headingKey } from '../words/headings/key.ts';

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

const words = (list: string) => new Set(list.split(' ').map(word => headingKey(word.replaceAll('_', ' '))));

/** Header words. 時間 is the start where no other column is, else the minutes. */
const headers: Readonly<Partial<Record<NonNullable<Column>, ReadonlySet<string>>>> = {
  start: words(
    'time times start starts start_time starttime begin when hour hours slot uhrzeit zeit heure horaire 開始 開始時間 開始時刻 時刻 時間帯 开始时间 开始 时间 時間_(start) 시간 시작 시각',
  ),
  speaker: words(
    'wer qui quien 話す人 話し手 語り手 しゃべる人 喋る人 発表者名 登壇者名 讲师 主讲 主講 分享人 강사 speaker speakers speaker(s) name names presenter presenters who by lead host 名前 登壇者 登壇 発表者 講演者 スピーカー スピーカ 話者 担当 担当者 氏名 出演 講師 演讲者 讲者 講者 嘉宾 主讲人 발표자 연사 강연자 referent sprecher referenten orateur intervenant speaker_name',
  ),
  title: words(
    'title 題 議題 议题 講題 講演題目 発表題目 話 トーク what? vortragstitel title titles session sessions talk talks what topic topics subject content contents event program programme activity description theme titel thema vortrag titre sujet conférence タイトル セッション セッション名 セッションタイトル 内容 題名 演題 題目 テーマ 発表 発表内容 発表タイトル 講演 項目 プログラム イベント トピック 主题 主題 题目 題目 标题 標題 议题 議題 内容 세션 제목 주제 내용 발표',
  ),
  minutes: words(
    'minutes min mins duration length dur. dauer durée 分 所要時間 持ち時間 発表時間 長さ 时长 時長 소요시간',
  ),
  room: words(
    'room rooms hall stage track venue place location where raum saal ort salle lieu 部屋 会場 会议室 教室 場所 ルーム トラック ホール 地点 地點 會場 장소 트랙 룸',
  ),
  links: words(
    'slides slide link links url urls video videos material materials deck スライド スライドurl 資料 資料url リンク 動画 発表資料 録画 幻灯片 简报 簡報 資料連結 슬라이드 링크 자료 folien',
  ),
  day: words('day date tag jour 日 日付 日期 날짜'),
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
const trackNames = words('track tracks トラック');

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
