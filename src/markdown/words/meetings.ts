import { wordList } from './word-list.ts';

/** Words of headings in the minutes of a meeting. */

/** Who came, and who did not. */
const present = wordList(`
attendees, participants, in attendance, those present, present, absent, attendance, apologies, apologies for absence, regrets,
anwesend, anwesende, abwesend, abwesende, entschuldigt, teilnehmer, teilnehmende, teilnehmerinnen, présents, présentes, personnes présentes, étaient présents, absents, excusés, participants et participantes,
asistentes, presentes, ausentes, participantes, presenti, assenti, partecipanti, присутствовали, присутствующие, отсутствовали, участники, obecni, nieobecni, uczestnicy, aanwezig, afwezig,
出席, 出席者, 欠席, 欠席者, 出欠, 参加者, 参会人员, 参会者, 与会人员, 出席人员, 出席人員, 與會人員, 缺席, 참석, 참석자, 불참자, 참가자`);

/** What was to be spoken of, and what was decided. */
const business = wordList(`
decisions, decisions made, decisions taken, resolutions, motions, old business, new business, any other business, aob, next meeting, the next meeting, date of next meeting, minutes of the last meeting, approval of the minutes,
tagesordnung, tagesordnungspunkte, beschlüsse, beschluss, entscheidungen, offene punkte, nächste sitzung, nächstes treffen, nächste besprechung, protokollführung,
ordre du jour, décisions, décisions prises, relevé de décisions, points à l'ordre du jour, prochaine réunion, prochaine séance, questions diverses, orden del día, acuerdos, decisiones, próxima reunión, ruegos y preguntas, ordem do dia, pauta, deliberações, decisões, próxima reunião,
ordine del giorno, delibere, decisioni, prossima riunione, повестка, повестка дня, постановили, решили, следующая встреча, porządek obrad, ustalenia, uchwały, następne spotkanie,
決定事項, 決議, 決議事項, 検討事項, 協議事項, 報告事項, 審議事項, 議事録, 次回会議, 次回日程, 会议议题, 会议决议, 决议, 决议事项, 待办事项, 下次会议, 決議, 待辦事項, 下次會議, 안건, 회의 안건, 논의 사항, 결정, 결정 사항, 다음 회의`);

/** Whether a heading is a word for who came to a meeting: `Anwesend`, 出席者. */
export function isPresentWord(key: string): boolean {
  return present.has(key);
}

/** Whether a heading is one that minutes of a meeting have: `Anwesend`, `Ordre du jour`, 決定事項. */
export function isMeetingWord(key: string): boolean {
  return present.has(key) || business.has(key);
}
