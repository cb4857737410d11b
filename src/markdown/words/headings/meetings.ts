import { wordList } from '../vocabulary.ts';

/** Words of headings in the minutes of a meeting. */

/** Who came, and who did not. */
const present = wordList({
  ja: '欠席, 欠席者, 参加者, 出欠, 出席, 出席者',
  en: `
    absent, apologies, apologies for absence, attendance, attendees, in attendance, participants, present,
    regrets, those present
  `,
  zh: '参会人员, 参会者, 出席人员, 出席人員, 缺席, 与会人员, 與會人員',
  ko: '불참자, 참가자, 참석, 참석자',
  de: 'abwesend, abwesende, anwesend, anwesende, entschuldigt, teilnehmende, teilnehmer, teilnehmerinnen',
  fr: `
    absents, étaient présents, excusés, participants et participantes, personnes présentes, présentes,
    présents
  `,
  es: 'asistentes, ausentes, participantes, presentes',
  it: 'assenti, partecipanti, presenti',
  ru: 'отсутствовали, присутствовали, присутствующие, участники',
  pl: 'nieobecni, obecni, uczestnicy',
  nl: 'aanwezig, afwezig',
});

/** What was to be spoken of, and what was decided. */
const business = wordList({
  ja: '議事録, 協議事項, 決議, 決議事項, 決定事項, 検討事項, 次回会議, 次回日程, 審議事項, 報告事項',
  en: `
    any other business, aob, approval of the minutes, date of next meeting, decisions, decisions made,
    decisions taken, minutes of the last meeting, motions, new business, next meeting, old business,
    resolutions, the next meeting
  `,
  zh: '待办事项, 待辦事項, 会议决议, 会议议题, 决议, 决议事项, 下次会议, 下次會議',
  ko: '결정, 결정 사항, 논의 사항, 다음 회의, 안건, 회의 안건',
  de: `
    beschluss, beschlüsse, entscheidungen, nächste besprechung, nächste sitzung, nächstes treffen,
    offene punkte, protokollführung, tagesordnung, tagesordnungspunkte
  `,
  fr: `
    décisions, décisions prises, ordre du jour, points à l'ordre du jour, prochaine réunion, prochaine séance,
    questions diverses, relevé de décisions
  `,
  es: 'acuerdos, decisiones, orden del día, próxima reunión, ruegos y preguntas',
  pt: 'decisões, deliberações, ordem do dia, pauta, próxima reunião',
  it: 'decisioni, delibere, ordine del giorno, prossima riunione',
  ru: 'повестка, повестка дня, постановили, решили, следующая встреча',
  pl: 'następne spotkanie, porządek obrad, uchwały, ustalenia',
});

/** Whether a heading is a word for who came to a meeting: `Anwesend`, 出席者. */
export function isPresentWord(key: string): boolean {
  return present.has(key);
}

/** Whether a heading is one that minutes of a meeting have: `Anwesend`, `Ordre du jour`, 決定事項. */
export function isMeetingWord(key: string): boolean {
  return present.has(key) || business.has(key);
}
