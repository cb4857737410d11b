import type { Node } from '../../../event/model.ts';
import { saysNoQuestions } from '../../words/headings/questions.ts';
import { anyOf, oneOf, raw } from '../../words/vocabulary.ts';

/** Stands on the line of its word. */
const colon = raw`[^\S\n]*(?:[:：;；.．)）]|(?=[「『]))\s*`;
/** Behind a letter alone other marks do, too: `Q> `, `Q - `. */
const letterColon = raw`(?:[^\S\n]*[:：;；.．)）>＞]|[^\S\n]?[-–—](?=\s)|[^\S\n]*(?=[「『]))\s*`;
/** Who asks or answers, behind the word. */
const whose = `${oneOf(raw`
  // Frage/Publikum:
  \s?[/／][^:：\s]{1,24}
  // Q (Ann): and 質問（会場）：
  \s?[(（\[［][^()（）\[\]:：]{1,24}[)）\]］](?=\s*[:：])
  // Question du public :
  \s(?:by|from|von|vom|aus|de|du|des)\s[^:：?？]{1,30}?(?=\s?[:：])
`)}?`;

/** In UTF-16 units. */
export const longestQuestion = 3000;

const letterQ = raw`[QＱ][\d０-９]{0,3}`;
const wordsQ = oneOf({
  ja: raw`(?:(?:会場|聴衆)からの)?質問[\d０-９]{0,3}, 質疑, 質問者[A-Za-z\d]?`,
  en: raw`(?:Audience )?Questions?(?: \d{1,2})?`,
  zh: raw`[問问][\d]{0,2}, 问题[\d]{0,2}, 提[问問]者?`,
  ko: raw`질문[\d]{0,2}, 문`,
  de: raw`(?:Publikums|Zuhörer)?frage(?: \d{1,2})?`,
  es: raw`Pregunta(?: \d{1,2})?`,
  pt: raw`Pergunta(?: \d{1,2})?`,
  it: raw`Domanda(?: \d{1,2})?`,
  ru: raw`Вопрос(?: \d{1,2})?`,
  pl: raw`Pytanie(?: \d{1,2})?`,
  nl: 'Vraag',
});
const letterA = raw`[AＡ][\d０-９]{0,3}`;
const wordsA = oneOf({
  ja: raw`回答者?[\d０-９]{0,3}, 答え?, 答\d{1,2}`,
  en: raw`Answers?(?: \d{1,2})?, Ans`,
  ko: '답변?',
  de: 'Antwort',
  fr: 'Réponse, R',
  es: 'Respuesta',
  pt: 'Resposta',
  it: 'Risposta',
  ru: 'Ответ',
  pl: 'Odpowiedź',
  nl: 'Antwoord',
});

const sign = (letter: string, words: string) => raw`
  ^${letter}${whose}${letterColon}
  ^${words}${whose}${colon}
  ^[【［〔](?:${letter}|${words})[】］〕]\s*[:：]?\s*
  ^\[${words}\]\s*[:：]?\s*
`;

/** `Q:`, `質問1：`, `Question 2.`, `Frage/Publikum:`, `[Question]`, `【質問】`. */
export const questionSign = anyOf('i', {
  all: sign(letterQ, wordsQ),
  es: raw`^P\s*[:：]\s*(?=¿)`,
});

/** Those who are no person. */
const crowd = anyOf('iu', {
  ja: 'オンライン, 会場, 聴衆, 参加者, 現場',
  en: raw`
    \b(?:audience|public|floor|chat|room|crowd|online)\b
    \b(?:slido|zoom|youtube|discord|slack)\b
  `,
  zh: '现场, 听众, 聽眾, 观众, 觀眾',
  ko: '청중, 관객, 현장',
  de: raw`\bpublik(?:um)?\b`,
  es: 'público',
  pt: 'plateia',
  it: 'pubblico',
  ru: 'зал',
  pl: raw`publiczno, \bsali?\b`,
  all: raw`\d`,
});

/** Who asks or answers by a sign, and the sign without the name: `Q (Ann): `, `Frage von Ann: `. */
export function whoIn(sign: string): { by: string; word: string } | undefined {
  const [, word, inside, behind] =
    /^(.*?)(?:\s?[(（[［]([^()（）[\]［］]+)[)）\]］]|\s(?:by|from|von|de)\s(\p{Lu}[^:：]*?|\p{Lo}[^:：]*?))\s*[:：]\s*$/u.exec(
      sign,
    ) ?? [];
  const by = inside ?? behind;
  return by === undefined || crowd().test(by) || !/\p{L}/u.test(by) ? undefined : { by, word: word! };
}

/** `A:`, `回答:`, `【A】`, an arrow. */
export const answerSign = anyOf(
  'i',
  raw`
  ${sign(letterA, wordsA)}
  ^(?:→|⇒|➡|=>|->|-->|↪)\s*
`,
);

const audience = oneOf({
  ja: '(?:会場|客席|聴衆|参加者|聴講者)(?:から)?(?:の方|の人)?',
  en: '(?:from the )?(?:audience(?: member)?|floor), public',
  zh: '听众, 聽眾, 观众, 觀眾',
  ko: '현장, 청중, 관객',
  de: 'publikum',
  fr: 'salle',
  es: 'público',
  pt: 'plateia',
  it: 'pubblico',
  ru: '(?:из )?зала?, слушател[ьи]',
  pl: 'publiczność, z sali',
});
/** The audience, before what it asks: `会場から：`, `Audience:`; or a sign for somebody who does. */
export const audienceSign = anyOf(
  'iu',
  raw`
    ^${audience}\s*[:：]\s*
    ^[❓❔🙋]\ufe0f?(?:\u200d[♀♂]\ufe0f?)?\s*
  `,
);

/** `Q ` and `Q1 ` in front of what asks. */
export const tag = /^[QＱ][\d０-９]{0,3}\s+(?=\S)/;

/** `from NAME:`, who asks. */
export const fromSign = /^from\s{1,9}@?([^:：\s][^:：]{0,40}?)\s*[:：]\s*/i;

const somebody = oneOf({
  ja: '会場から, 会場の方から',
  en: raw`
    some(?:one|body), the audience
    an? (?:attendee|audience member|listener), (?:one|another) (?:attendee|person|audience member)
  `,
  zh: '有人, 有[位个個]?(?:听众|观众|聽眾|觀眾)',
  ko: '누군가, 누가',
  de: 'jemand',
  fr: raw`quelqu['’]un`,
  es: 'alguien',
  pt: 'alguém',
  it: 'qualcuno',
  ru: 'кто-то, из зала',
  pl: 'ktoś',
});
const askedIt = oneOf({
  ja: '問, 質問, 「',
  en: raw`\basks?\b, \basked\b, wanted to know, wondered`,
  zh: '问',
  ko: '질문, 물었, 물어',
  de: raw`\bfragte?\b`,
  fr: raw`\bdemand`,
  es: raw`\bpregunt`,
  pt: raw`\bpergunt`,
  it: raw`\bchie(?:sto|de)`,
  ru: 'спр(?:осил|ашивал)',
  pl: raw`\b(?:za)?pyta`,
});
/** `Someone asked: …`, 会場から「…」. */
const teller = anyOf('i', `^${somebody}[^.?？。!「]{0,60}?${askedIt}`);
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
    (firstTeller.test(text) && teller().test(text) && asks.test(text))
  );
}

/** What ends as a question does. */
export const asks =
  /[?？](?:[」』）)\]"”*_\s]*)$|(?:ですか|ますか|でしょうか|のか|ないか|か)[。．]?[」』]?$|(?:吗|呢|么)[？?。]?$|(?:까|나요|가요|은요)[?.]?$/u;

/** A question and its answer on one line, as two groups. */
export const onOneLine: readonly RegExp[] = [
  /^([QＱ][\d０-９]{0,3}[:.：．]?\s*「.*?」)\s*(?:→\s*)?([AＡ][\d０-９]{0,3}[:.：．]?\s*「.*)$/su,
  /^((?:[QＱ][\d０-９]{0,3}|質問[\d０-９]{0,3}|Question|Frage)[:.：．].{2,}?)\s*(?:[/／|]\s*)?(?<!\w)((?:[AＡ][\d０-９]{0,3}|回答|Answer|Antwort)[:.：．]\s*\S.*)$/su,
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
export function isSigned({ kind, text }: Pick<Node, 'kind' | 'text'>): boolean {
  if (kind === 'code' || kind === 'table' || kind === 'image' || text.length > longestQuestion) return false;
  const bare = text.trimStart();
  if (tellsOfQuestion(bare)) return true;
  if (!firstSign.test(bare)) return false;
  const isAsked = (tag.test(bare) || audienceSign().test(bare)) && asks.test(bare);
  if (!questionSign().test(bare) && !isAsked && !onOneLine.some(form => form.test(bare))) return false;
  const said = bare.replace(questionSign(), '');
  // `Questions from the chat:` holds them.
  const isWord = said === '' && bare.length > longestSign;
  return (
    !isWord && !/^(?:questions?|質問|问题|질문|frage)\s*[:：]?\s*$/i.test(bare) && !saysNoQuestions(said)
  );
}
