import { headingKey } from './headings.ts';
import { wordList } from './word-list.ts';

/** The facts of a talk that a heading names, or a word before a colon: `Speaker: Ann Lee`. */
export type FieldName =
  | 'speaker'
  | 'title'
  | 'date'
  | 'time'
  | 'end'
  | 'room'
  | 'minutes'
  | 'place'
  | 'slides'
  | 'event';

const fields: Readonly<Record<FieldName, Set<string>>> = {
  speaker: wordList(`
    moderation, vortragende:r, referent:in, redner, rednerin, gast, gäste, sprecher:in, oratrice, conférencier, conférencière, intervenante, intervenantes, animateur, animé par, présenté par, invité, invités, modérateur, ponente, ponentes, orador, oradora, oradores, conferenciante, conferencista, presentador, presentadora, moderador, moderadora, palestrante, palestrantes, apresentador, apresentadora, apresentado por, mediador, relatore, relatori, relatrice, oratore, moderatore, докладчик, докладчики, спикер, спикеры, ведущий, ведущая, ведущие, модератор, выступает, лектор, prelegent, prelegenci, prelegentka, prelegentki, prowadzący, prowadząca, mówca, 연사명, 발표자명, 강사명, 진행자, 모더레이터, 게스트, 主讲嘉宾, 圆桌嘉宾, 主讲老师, 报告人, 演講人, 與談人, 主講者, speaker, speakers, speaker(s), proposer, proposed by, 提案者, 提案, 座長, presenter, presenters, presentor, presentors, presented by, presenter(s), by, lead, leads, led by, host, hosts, who, talk by, given by, lecturer, panelist, panelists, moderator, instructor, facilitator, interviewer, guest, guests, with,
    登壇者, 登壇, 発表者, 発表, 講演者, スピーカー, スピーカ, 話者, 話す人, しゃべる人, 喋る人, 担当, 担当者, プレゼンター, パネリスト, モデレーター, モデレータ, 司会, 司会者, 進行, 発表者名, 名前, ゲスト, 出演者, 登壇者名, 話し手,
    演讲者, 演講者, 讲者, 講者, 讲师, 講師, 主讲人, 主講人, 主讲, 主講, 嘉宾, 分享人, 分享者, 演讲人, 主持人, 发表者, 발표자, 연사, 강연자, 스피커, 발표, 진행, 강사, 사회, 사회자, 패널, 패널리스트, 主持, 与会嘉宾, 分享嘉宾, 演讲嘉宾, 讲师介绍, 嘉宾介绍, 发表人, 話した人, お話,
    referent, referenten, referentin, vortragender, vortragende, sprecher, sprecherin, speakerin, von, orateur, orateurs, par, speaker:in, intervenant, intervenants, présentateur`),
  title: wordList(
    'vortragstitel, thème, título, tema, charla, palestra, título da palestra, título de la charla, titolo, argomento, название, тема, доклад, тема доклада, tytuł, temat, prelekcja, wykład, 발표 제목, 발표 주제, 세션명, 강연 제목, 演讲主题, 演讲题目, 分享主题, 议题, 演講題目, 演講主題, title, topic, talk, session, session title, talk title, theme, タイトル, 題名, 演題, テーマ, 表題, セッション名, 主题, 主題, 题目, 題目, 标题, 標題, 제목, 주제, thema, titel, titre, sujet',
  ),
  date: wordList(
    'fecha, fechas, fecha y hora, cuándo, dia e hora, data e hora, quando, giorno, data e ora, дата, дата и время, когда, kiedy, data i godzina, 日期时间, 活动日程, datum und uhrzeit, date et heure, date et lieu, date, dates, date & time, date and time, event date, event dates, when, day, 日付, 日時, 日にち, 開催日, 開催日時, 開催日程, 開催期間, 開催時間, 実施日, 会期, 日程, 期日, 日期, 時間, 举办时间, 舉辦時間, 活动时间, 活動時間, 活动日期, 活動日期, 会议时间, 會議時間, 날짜, 일시, 일자, 행사일시, 행사 일시, 개최일, 기간, datum, termin, wann, quand',
  ),
  time: wordList(
    'hora, horario, horário, ora, orario, начало, время, время начала, godzina, czas, beginn, startzeit, début, inicio, início, inizio, początek, 시작, 시작 시간, 开始, 开始时间, time, start, starts, start time, slot, 時間, 時刻, 開始, 開始時間, 时间, 시간, uhrzeit, zeit, heure, horaire',
  ),
  end: wordList(
    'fim, término, fine, конец, окончание, koniec, 结束时间, 종료 시간, end, ends, end time, until, 終了, 終了時間, 終了時刻, 结束, 結束, 종료, 종료시간, ende, fin',
  ),
  room: wordList(
    'sala, aula, auditorio, auditório, escenario, palco, зал, аудитория, трек, bühne, amphithéâtre, scène, ścieżka, scena, 강의실, 分会场, 会议室, room, track, stage, hall, where, location, 部屋, 会場, ルーム, 場所, トラック, 地点, 地點, 教室, 장소, 트랙, raum, saal, ort, salle, lieu',
  ),
  minutes: wordList(
    'duración, duração, durata, длительность, продолжительность, czas trwania, länge, 발표 시간, duration, length, minutes, 長さ, 所要時間, 発表時間, 持ち時間, 时长, 時長, dauer, durée',
  ),
  place: wordList(
    'adresse, lugar, sede, dónde, ciudad, local, onde, cidade, luogo, dove, città, место, место проведения, где, город, адрес, miejsce, gdzie, miasto, 주소, 活动地点, 活動地點, venue, place, city, 会場, 開催地, 開催場所, 地点, 地點, 장소, ort, veranstaltungsort, lieu',
  ),
  slides: wordList(
    'vortragsfolien, aufzeichnung, diapositives, diapos, support, vidéo, enregistrement, diapositivas, transparencias, presentación, vídeo, grabación, apresentação, gravação, diapositive, presentazione, registrazione, слайды, презентация, видео, запись, slajdy, prezentacja, nagranie, 발표 영상, 영상, 视频, 录像, 课件, 演讲稿, 影片, slides, slide, deck, slide deck, slides link, video, recording, 資料, 発表資料, スライド, スライド資料, 動画, 録画, 投影片, 幻灯片, 简报, 簡報, 슬라이드, 자료, 발표자료, 발표 자료, folien, url, link',
  ),
  event: wordList(
    'evento, conferencia, conferência, encuentro, encontro, conferenza, incontro, мероприятие, конференция, митап, wydarzenie, konferencja, spotkanie, 大会, 행사명, 컨퍼런스, event, conference, meetup, イベント, イベント名, 勉強会, 会议, 活動, 행사, veranstaltung, konferenz, événement',
  ),
};

/** The fact that a word before a colon, or a heading, is about. */
export function fieldOf(key: string): FieldName | undefined {
  for (const name of Object.keys(fields) as FieldName[]) if (fields[name].has(key)) return name;
  return undefined;
}

/** Whether what stands before a day is a word for it: `日時 `, `【When】`, `Date & place: `, or a picture of a calendar. */
export function isDateWord(before: string): boolean {
  if (before.length > longestWord) return false;
  if (/^\s*[📅🗓📆]\ufe0f?\s*[:：]?\s*$/u.test(before)) return true;
  const [word = ''] = before
    .replace(/[\s:：|｜・／/\-–—*_]+$/u, '')
    .split(/[・/／&＆|｜、]|\s(?:and|und|et)\s/u);
  return fieldOf(headingKey(word.replace(/[【】「」[\]（）()〈〉]/g, ''))) === 'date';
}

/** In UTF-16 units, with the marks around it. */
const longestWord = 40;

/** Facts that a heading is surely about; `Talk` or `Where` may be the title of a part. */
const clearFields: ReadonlySet<FieldName> = new Set(['speaker', 'date', 'time', 'minutes']);

/** The fact that a heading is about: a word such as `Presenter`; `Talk` and its like only with a colon. */
export function headingField(text: string): FieldName | undefined {
  const field = fieldOf(headingKey(text));
  return field !== undefined && (clearFields.has(field) || /[:：]\s*$/.test(text)) ? field : undefined;
}
