import { anyOf, oneOf, raw, wordList } from '../vocabulary.ts';

/** Questions and answers stand below. */
const questionWords = wordList({
  ja: `
    q&aコーナー, q&aタイム, qaタイム, ディスカッション, 会場からの質問, 議論, 質疑, 質疑応答, 質疑応答タイム,
    質問, 質問・回答, 質問コーナー, 質問タイム, 質問と回答, 質問など
  `,
  en: `
    ama, ask me anything, ask the speaker, ask the speakers, audience q&a, audience questions, discussion,
    discussion and questions, faq, open discussion, open questions, other questions, q & a, q and a, q/a, q&a,
    q&as, qa, qanda, question, question & answer, question and answer, questions, questions & answers,
    questions & discussion, questions and answers, questions and discussion, questions from the audience
  `,
  zh: `
    观众提问, 互动, 互动环节, 互动问答, 互動, 讨论, 討論, 提问, 提问环节, 提問, 听众提问, 聽眾提問, 问答,
    问答环节, 问题与回答, 問答, 問答環節, 問答時間, 现场提问, 现场问答, 現場提問, 現場問答, 自由提问,
    q&a 环节
  `,
  ko: `
    관객 질문, 질문, 질문 답변, 질문 및 답변, 질문과 답변, 질문들, 질의 및 응답, 질의 응답, 질의응답,
    질의응답 시간, 청중 질문, 토론
  `,
  de: `
    diskussion, fragen, fragen & antworten, fragen und antworten, fragen und diskussion, fragerunde,
    nachfragen, publikumsfragen, publikumsrunde
  `,
  fr: `
    débat, échanges, questions & réponses, questions de l'audience, questions de la salle,
    questions du public, questions et réponses, questions réponses, questions-réponses, questions/réponses,
    séance de questions, temps d'échange
  `,
  es: `
    debate, dudas, preguntas, preguntas del público, preguntas y debate, preguntas y respuestas,
    ronda de preguntas, turno de preguntas
  `,
  pt: 'dúvidas, perguntas, perguntas da plateia, perguntas do público, perguntas e respostas',
  it: 'dibattito, domande, domande del pubblico, domande e risposte',
  ru: `
    вопрос-ответ, вопросы, вопросы и ответы, вопросы из зала, вопросы к докладчику, вопросы слушателей,
    вопросы-ответы, дискуссия, обсуждение
  `,
  pl: 'dyskusja, pytania, pytania i odpowiedzi, pytania publiczności, pytania z sali',
});

/** No question was asked. */
const none = oneOf({
  ja: raw`
    なし, 無し, 特になし, 特に無し
    質問は?(?:なし|無し|特になし|出ず)
  `,
  en: raw`none, no questions?(?: asked)?, n\/a, nothing`,
  zh: '没有(?:问题|提问)?, 無, 无',
  ko: '없음, 질문은? 없음',
  de: 'keine(?: (?:fragen|rückfragen))?, es gab keine fragen',
  fr: 'aucune(?: question)?, pas de questions?',
  es: 'ninguna(?: pregunta)?, sin preguntas, (?:no )?hubo preguntas',
  pt: 'nenhuma(?: pergunta)?, sem perguntas',
  it: 'nessuna(?: domanda)?',
  ru: 'нет(?: вопросов)?, вопросов (?:нет|не было)',
  pl: 'brak(?: pytań)?, nie było pytań',
});
const noQuestions = anyOf('i', raw`^(?:${none}|[-–—])[.。!！]?$`);

/** Whether a text says that nothing was asked. */
export function saysNoQuestions(text: string): boolean {
  return noQuestions().test(text.normalize('NFKC').trim());
}

/** Whether a heading is a word for questions, and nothing else. */
export function isQuestionsWord(key: string): boolean {
  return questionWords.has(key);
}

/** Behind a word for questions: what part of a talk it is, with whom, how long. */
const partOfTalk = oneOf({
  ja: 'コーナー, タイム, セッション, の時間, の部, パート',
  en: 'sessions?, time, part, round, corner, panel',
  zh: '环节, 環節, 时间, 時間',
  ko: '시간, 세션',
});
const questionsBehind = anyOf(
  '',
  raw`
    (?:(?<!\s)\s+)?${partOfTalk}$
    \s(?:with|w\/|for|from|mit|aus|avec|du)\s.{2,30}$
    \s?[(（[［].{1,20}[)）\]］]$
    (?:について|メモ|まとめ|など|等)$
  `,
);
const questionsBefore = anyOf('', {
  ja: raw`
    ^(?:会場|参加者|聴衆|全体)(?:との|からの)?\s?
    ^(?:最後の?|当日の?)\s?
  `,
  en: raw`^(?:live|short|final|open|general|audience|some|selected)\s?`,
});

/** Whether a heading, item or paragraph says that questions stand below: `Q&A with Ann`, `Audience questions (10 min)`. */
export function holdsQuestions(key: string): boolean {
  const bare = key.replace(questionsBehind(), '');
  return [key, bare, bare.replace(questionsBefore(), '')].some(isQuestionsWord);
}
