import type { Node } from '../../../event/model.ts';
import { saysNoQuestions } from '../../words/headings/questions.ts';

/** Stands on the line of its word. */
const colon = '[^\\S\\n]*(?:[:：;；.．)）]|(?=[「『]))\\s*';
/** Behind a letter alone other marks do, too: `Q> `, `Q - `. */
const letterColon = '(?:[^\\S\\n]*[:：;；.．)）>＞]|[^\\S\\n]?[-–—](?=\\s)|[^\\S\\n]*(?=[「『]))\\s*';
/** Who asks or answers, behind the word: `Frage/Publikum:`, `Q (Ann):`, `Question du public :`, `質問（会場）：`. */
const whose =
  '(?:\\s?[/／][^:：\\s]{1,24}|\\s?[(（\\[［][^()（）\\[\\]:：]{1,24}[)）\\]］](?=\\s*[:：])|\\s(?:by|from|von|vom|aus|de|du|des)\\s[^:：?？]{1,30}?(?=\\s?[:：]))?';

/** In UTF-16 units. */
export const longestQuestion = 3000;

const letterQ = '[QＱ][\\d０-９]{0,3}';
const wordsQ =
  '(?:会場からの|聴衆からの)?質問[\\d０-９]{0,3}|[問问][\\d]{0,2}|问题[\\d]{0,2}|提[问問]者?|質疑|質問者[A-Za-z\\d]?|질문[\\d]{0,2}|문|(?:Audience )?Questions?(?: \\d{1,2})?|(?:Publikums|Zuhörer)?frage(?: \\d{1,2})?|(?:Pregunta|Pergunta|Domanda|Вопрос|Pytanie)(?: \\d{1,2})?|Vraag';
const letterA = '[AＡ][\\d０-９]{0,3}';
const wordsA =
  '回答者?[\\d０-９]{0,3}|答え?|答[\\d]{1,2}|답변?|Answers?(?: \\d{1,2})?|Ans|Antwort|Réponse|R|Respuesta|Resposta|Risposta|Antwoord|Ответ|Odpowiedź';

const sign = (letter: string, words: string) =>
  `^(?:${letter}${whose}${letterColon}|(?:${words})${whose}${colon}|[【［〔](?:${letter}|${words})[】］〕]\\s*[:：]?\\s*|\\[(?:${words})\\]\\s*[:：]?\\s*)`;

/** `Q:`, `質問1：`, `Question 2.`, `Frage/Publikum:`, `[Question]`, `【質問】`. */
export const questionSign = new RegExp(`${sign(letterQ, wordsQ)}|^P\\s*[:：]\\s*(?=¿)`, 'i');

/** Those who are no person. */
const crowd =
  /\b(?:audience|publi[ck]|publikum|floor|chat|room|crowd|slido|zoom|youtube|discord|slack|online)\b|オンライン|会場|聴衆|参加者|現場|现场|听众|聽眾|观众|觀眾|청중|관객|현장|público|plateia|pubblico|\bsali?\b|зал|publiczno|\d/iu;

/** Who asks or answers by a sign, and the sign without the name: `Q (Ann): `, `Frage von Ann: `. */
export function whoIn(sign: string): { by: string; word: string } | undefined {
  const [, word, inside, behind] =
    /^(.*?)(?:\s?[(（[［]([^()（）[\]［］]+)[)）\]］]|\s(?:by|from|von|de)\s(\p{Lu}[^:：]*?|\p{Lo}[^:：]*?))\s*[:：]\s*$/u.exec(
      sign,
    ) ?? [];
  const by = inside ?? behind;
  return by === undefined || crowd.test(by) || !/\p{L}/u.test(by) ? undefined : { by, word: word! };
}

/** `A:`, `回答:`, `【A】`, an arrow. */
export const answerSign = new RegExp(`${sign(letterA, wordsA)}|^(?:→|⇒|➡|=>|->|-->|↪)\\s*`, 'i');

/** The audience, before what it asks: `会場から：`, `Audience:`; or a sign for somebody who does. */
export const audienceSign =
  /^(?:(?:会場|客席|聴衆|参加者|聴講者)(?:から)?(?:の方|の人)?|(?:from the )?(?:audience(?: member)?|floor)|publikum|public|salle|público|plateia|pubblico|(?:из )?зала?|слушател[ьи]|publiczność|z sali|听众|聽眾|观众|觀眾|현장|청중|관객)\s*[:：]\s*|^[❓❔🙋]\ufe0f?(?:\u200d[♀♂]\ufe0f?)?\s*/iu;

/** `Q ` and `Q1 ` in front of what asks. */
export const tag = /^[QＱ][\d０-９]{0,3}\s+(?=\S)/;

/** `from NAME:`, who asks. */
export const fromSign = /^from\s{1,9}@?([^:：\s][^:：]{0,40}?)\s*[:：]\s*/i;

const teller =
  /^(?:some(?:one|body)|an? (?:attendee|audience member|listener)|(?:one|another) (?:attendee|person|audience member)|the audience|jemand|quelqu['’]un|alguien|alguém|qualcuno|кто-то|из зала|ktoś|有人|有(?:位|个|個)?(?:听众|观众|聽眾|觀眾)|누군가|누가|会場から|会場の方から)[^.?？。!「]{0,60}?(?:\basks?\b|\basked\b|wanted to know|wondered|\bfragte?\b|\bdemand|\bpregunt|\bpergunt|\bchie(?:sto|de)|спр(?:осил|ашивал)|\b(?:za)?pyta|问|問|질문|물었|물어|質問|「)/i;
const toldBehind =
  /^[^「」。]{0,30}「[^「」]{4,}[?？か]」(?:(?:という|との|って|といった)(?:ご)?(?:質問|疑問|問い)|と(?:質問|聞い|尋ね))/;
/** In UTF-16 units; what is longer tells of more than a question. */
const longestTold = 240;

/** What every teller begins with: few texts do. */
const firstTeller = /^[saotjqкиk有누会]/i;

/** Whether a sentence tells that something was asked: `Someone asked: why not?`, 「…？」という質問があった. */
function tellsOfQuestion(text: string): boolean {
  if (text.length > longestTold) return false;
  return (
    (text.includes('」') && toldBehind.test(text)) ||
    (firstTeller.test(text) && teller.test(text) && asks.test(text))
  );
}

/** What ends as a question does. */
export const asks =
  /[?？](?:[」』）)\]"”*_\s]*)$|(?:ですか|ますか|でしょうか|のか|ないか|か)[。．]?[」』]?$|(?:吗|呢|么)[？?。]?$|(?:까|나요|가요|은요)[?.]?$/u;

/** A question and its answer on one line, as two groups. */
export const onOneLine: readonly RegExp[] = [
  /^([QＱ][\d０-９]{0,3}[:.：．]?\s*「.*?」)\s*(?:→\s*)?([AＡ][\d０-９]{0,3}[:.：．]?\s*「.*)$/su,
  /^((?:[QＱ][\d０-９]{0,3}|質問[\d０-９]{0,3}|Question|Frage)[:.：．].{2,}?)\s*(?:[/／|]\s*)?((?:[AＡ][\d０-９]{0,3}|回答|Answer|Antwort)[:.：．]\s*\S.*)$/su,
  /^((?:[QＱ][\d０-９]{0,3}|質問[\d０-９]{0,3})[:.：．].{2,}?)\s*((?:→|⇒|=>|->|-->)\s*\S.*)$/su,
];

/** The same below a word for questions, where no sign is needed. */
export const onOneLineInside = /^(.{2,}?[?？])\s*((?:→|⇒|=>|->|-->|(?<=\s)[-–—](?=\s))\s*\S.*)$/su;

/** Whether nodes stand below a word for questions; surely, or perhaps. */
export type Where = 'free' | 'held' | 'weak';

/** In UTF-16 units, `Q12.`; a longer one with nothing behind it is a word for questions. */
const longestSign = 4;

/** What all forms of a question begin with: few texts do, and the forms take their time. */
const firstSign = /^[QＱ質問问提질문FPVDА-Я会聴客参听聽观觀현청관ASZ❓❔🙋[【［〔<＜]/iu;

/** Whether a text begins as a question does. */
export function isSigned({ kind, text }: Node): boolean {
  if (kind === 'code' || kind === 'table' || kind === 'image' || text.length > longestQuestion) return false;
  const bare = text.trimStart();
  if (tellsOfQuestion(bare)) return true;
  if (!firstSign.test(bare)) return false;
  if (
    !questionSign.test(bare) &&
    !((tag.test(bare) || audienceSign.test(bare)) && asks.test(bare)) &&
    !onOneLine.some(form => form.test(bare))
  )
    return false;
  const said = bare.replace(questionSign, '');
  // `Questions from the chat:` holds them.
  const isWord = said === '' && bare.length > longestSign;
  return (
    !isWord && !/^(?:questions?|質問|问题|질문|frage)\s*[:：]?\s*$/i.test(bare) && !saysNoQuestions(said)
  );
}
