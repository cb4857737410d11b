import { headingKey } from './headings/key.ts';
import { type WordList, wordList } from './vocabulary.ts';

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

const fields: Readonly<Record<FieldName, WordList>> = {
  speaker: wordList({
    ja: `
      お話, ゲスト, しゃべる人, スピーカ, スピーカー, パネリスト, プレゼンター, モデレータ, モデレーター,
      講演者, 座長, 司会, 司会者, 出演者, 進行, 担当, 担当者, 喋る人, 提案, 提案者, 登壇, 登壇者, 登壇者名,
      発表, 発表者, 発表者名, 名前, 話した人, 話し手, 話す人, 話者
    `,
    en: `
      by, facilitator, given by, guest, guests, host, hosts, instructor, interviewer, lead, leads, lecturer,
      led by, moderator, panelist, panelists, presented by, presenter, presenter(s), presenters, presentor,
      presentors, proposed by, proposer, speaker, speaker(s), speakers, talk by, who, with
    `,
    zh: `
      报告人, 发表人, 发表者, 分享嘉宾, 分享人, 分享者, 嘉宾, 嘉宾介绍, 讲师, 讲师介绍, 讲者, 講師, 講者,
      演讲嘉宾, 演讲人, 演讲者, 演講人, 演講者, 与会嘉宾, 與談人, 圆桌嘉宾, 主持, 主持人, 主讲, 主讲嘉宾,
      主讲老师, 主讲人, 主講, 主講人, 主講者
    `,
    ko: `
      강사, 강사명, 강연자, 게스트, 모더레이터, 발표, 발표자, 발표자명, 사회, 사회자, 스피커, 연사, 연사명,
      진행, 진행자, 패널, 패널리스트
    `,
    de: `
      gast, gäste, moderation, redner, rednerin, referent, referent:in, referenten, referentin, speaker:in,
      speakerin, sprecher, sprecher:in, sprecherin, von, vortragende, vortragende:r, vortragender
    `,
    fr: `
      animateur, animé par, conférencier, conférencière, intervenant, intervenante, intervenantes,
      intervenants, invité, invités, modérateur, orateur, orateurs, oratrice, par, présentateur, présenté par
    `,
    es: `
      conferenciante, conferencista, moderador, moderadora, orador, oradora, oradores, ponente, ponentes,
      presentador, presentadora
    `,
    pt: 'apresentado por, apresentador, apresentadora, mediador, palestrante, palestrantes',
    it: 'moderatore, oratore, relatore, relatori, relatrice',
    ru: 'ведущая, ведущие, ведущий, выступает, докладчик, докладчики, лектор, модератор, спикер, спикеры',
    pl: 'mówca, prelegenci, prelegent, prelegentka, prelegentki, prowadząca, prowadzący',
  }),
  title: wordList({
    ja: 'セッション名, タイトル, テーマ, 演題, 題名, 表題',
    en: 'session, session title, talk, talk title, theme, title, topic',
    zh: '标题, 標題, 分享主题, 题目, 題目, 演讲题目, 演讲主题, 演講題目, 演講主題, 议题, 主题, 主題',
    ko: '강연 제목, 발표 제목, 발표 주제, 세션명, 제목, 주제',
    de: 'thema, titel, vortragstitel',
    fr: 'sujet, thème, titre',
    es: 'charla, tema, título, título de la charla',
    pt: 'palestra, título da palestra',
    it: 'argomento, titolo',
    ru: 'доклад, название, тема, тема доклада',
    pl: 'prelekcja, temat, tytuł, wykład',
  }),
  date: wordList({
    ja: '会期, 開催期間, 開催時間, 開催日, 開催日時, 開催日程, 期日, 時間, 実施日, 日にち, 日時, 日程, 日付',
    en: 'date, date & time, date and time, dates, day, event date, event dates, when',
    zh: `
      会议时间, 會議時間, 活动日程, 活动日期, 活动时间, 活動日期, 活動時間, 举办时间, 舉辦時間, 日期,
      日期时间
    `,
    ko: '개최일, 기간, 날짜, 일시, 일자, 행사 일시, 행사일시',
    de: 'datum, datum und uhrzeit, termin, wann',
    fr: 'date et heure, date et lieu, quand',
    es: 'cuándo, fecha, fecha y hora, fechas',
    pt: 'data e hora, dia e hora',
    it: 'data e ora, giorno, quando',
    ru: 'дата, дата и время, когда',
    pl: 'data i godzina, kiedy',
  }),
  time: wordList({
    ja: '開始, 開始時間, 時間, 時刻',
    en: 'slot, start, start time, starts, time',
    zh: '开始, 开始时间, 时间',
    ko: '시간, 시작, 시작 시간',
    de: 'beginn, startzeit, uhrzeit, zeit',
    fr: 'début, heure, horaire',
    es: 'hora, horario, inicio',
    pt: 'horário, início',
    it: 'inizio, ora, orario',
    ru: 'время, время начала, начало',
    pl: 'czas, godzina, początek',
  }),
  end: wordList({
    ja: '終了, 終了時間, 終了時刻',
    en: 'end, end time, ends, until',
    zh: '结束, 结束时间, 結束',
    ko: '종료, 종료 시간, 종료시간',
    de: 'ende',
    fr: 'fin',
    pt: 'fim, término',
    it: 'fine',
    ru: 'конец, окончание',
    pl: 'koniec',
  }),
  room: wordList({
    ja: 'トラック, ルーム, 会場, 場所, 部屋',
    en: 'hall, location, room, stage, track, where',
    zh: '地点, 地點, 分会场, 会议室, 教室',
    ko: '강의실, 장소, 트랙',
    de: 'bühne, ort, raum, saal',
    fr: 'amphithéâtre, lieu, salle, scène',
    es: 'auditorio, aula, escenario, sala',
    pt: 'auditório, palco',
    ru: 'аудитория, зал, трек',
    pl: 'scena, ścieżka',
  }),
  minutes: wordList({
    ja: '持ち時間, 所要時間, 長さ, 発表時間',
    en: 'duration, length, minutes',
    zh: '时长, 時長',
    ko: '발표 시간',
    de: 'dauer, länge',
    fr: 'durée',
    es: 'duración',
    pt: 'duração',
    it: 'durata',
    ru: 'длительность, продолжительность',
    pl: 'czas trwania',
  }),
  place: wordList({
    ja: '会場, 開催場所, 開催地',
    en: 'city, place, venue',
    zh: '地点, 地點, 活动地点, 活動地點',
    ko: '장소, 주소',
    de: 'ort, veranstaltungsort',
    fr: 'adresse, lieu',
    es: 'ciudad, dónde, lugar, sede',
    pt: 'cidade, local, onde',
    it: 'città, dove, luogo',
    ru: 'адрес, где, город, место, место проведения',
    pl: 'gdzie, miasto, miejsce',
  }),
  slides: wordList({
    ja: 'スライド, スライド資料, 資料, 動画, 発表資料, 録画',
    en: 'deck, link, recording, slide, slide deck, slides, slides link, url, video',
    zh: '幻灯片, 简报, 簡報, 课件, 录像, 视频, 投影片, 演讲稿, 影片',
    ko: '발표 영상, 발표 자료, 발표자료, 슬라이드, 영상, 자료',
    de: 'aufzeichnung, folien, vortragsfolien',
    fr: 'diapos, diapositives, enregistrement, support, vidéo',
    es: 'diapositivas, grabación, presentación, transparencias, vídeo',
    pt: 'apresentação, gravação',
    it: 'diapositive, presentazione, registrazione',
    ru: 'видео, запись, презентация, слайды',
    pl: 'nagranie, prezentacja, slajdy',
  }),
  event: wordList({
    ja: 'イベント, イベント名, 勉強会',
    en: 'conference, event, meetup',
    zh: '大会, 会议, 活動',
    ko: '컨퍼런스, 행사, 행사명',
    de: 'konferenz, veranstaltung',
    fr: 'événement',
    es: 'conferencia, encuentro, evento',
    pt: 'conferência, encontro',
    it: 'conferenza, incontro',
    ru: 'конференция, мероприятие, митап',
    pl: 'konferencja, spotkanie, wydarzenie',
  }),
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
