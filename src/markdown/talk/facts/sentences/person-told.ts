import type { Block } from '../../../blocks/block.ts';
import type { ReadText } from '../../../inline/index.ts';
import { nameScore, withoutHonorific } from '../../../people/names.ts';
import { isOrganisation } from '../../../people/roles.ts';
import { soundsLikeEvent } from '../../../words/titles/event-words.ts';
import { anyOf, oneOf, raw } from '../../../words/vocabulary.ts';
import { fullName, nameWord, noArticle, type Sentence, sentence } from './names.ts';
import { talkNoun, talkNounJa, tellVerb, withStops } from './words.ts';

/** Paragraphs that are looked at, and what of each, in UTF-16 units. */
const mostParagraphs = 6;
const fewParagraphs = 3;
const longestLook = 400;

/** In UTF-16 units of Markdown, of which no more than that is left where links are long. */
const longestRead = 20_000;

function beginning(text: string, line: number, read: ReadText): string {
  return withStops(read(text.slice(0, longestRead), line).text.slice(0, longestLook));
}

const respectedName = oneOf(raw`
  ${nameWord}\s${nameWord}
  \p{sc=Han}{1,4}[\s\u3000]?(?:\p{sc=Han}|[ぁ-んァ-ヶー]){1,4}
  @?[\w.-]{2,30}
  [ァ-ヶー]{2,10}
  [ぁ-ん]{2,6}
  \p{sc=Han}{1,4}
`);
const role = '(?:スピーカー|登壇者|発表者|講師|講演者|ゲスト|担当)(?:の|である)';
/** What a name is followed by whose owner talks: による, のとても良い発表, が話した, に講演. */
const behindName = oneOf(raw`
  に?よる
  の(?!この|その)\s?(?:[^。、はがを]{0,8})(?:${talkNounJa}|資料|スライド)
  が(?!い|あ)[^。]{0,30}(?:発表|話|講演|登壇|解説|紹介|説明|語|教え|講師)
  に(?:ご)?(?:紹介|お?話|講演|発表|登壇)
  (?<=^.{2,14})[。.！!]
`);
/** A name with a word of respect behind it, and what stands around it. */
const respected = anyOf(
  'gu',
  raw`(${role}\s?)?(${respectedName}\s?(?:さん|氏|先生))(?:\s?[(（][^()（）]{1,80}[)）])?(${behindName})?`,
);

/** Who talks by the paragraphs below a heading, where they say so of one person; undefined where they do not. */
export function personTold(blocks: readonly Block[], read: ReadText): string | undefined {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').slice(0, mostParagraphs);
  const first = paragraphs.slice(0, fewParagraphs);
  const items = blocks.filter(({ kind }) => kind === 'item').slice(0, fewParagraphs);
  return (
    personWithHandle(first, read) ??
    personRespected([...paragraphs, ...items], read) ??
    personSaid(first, read)
  );
}

const withHandle =
  /((?:\p{Lu}[\p{L}.'’-]*\s){0,2}\p{Lu}[\p{L}.'’-]*|\p{Script=Han}{2,5}|\p{Script=Han}{1,4}[\s\u3000][\p{Script=Han}\p{Script=Hiragana}]{1,4})\s?[(（]@[\w-]{2,30}[)）]/gu;

/** The only name with a handle behind it: `a good talk by Ann Lee (@ann)`. */
function personWithHandle(paragraphs: readonly Block[], read: ReadText): string | undefined {
  const found = new Set<string>();
  for (const { text, line } of paragraphs.filter(each => /@/.test(each.text.slice(0, longestLook * 2))))
    for (const [whole] of beginning(text, line, read).matchAll(withHandle)) found.add(whole);
  return found.size === 1 ? [...found][0] : undefined;
}

/** And what somebody may do who gives one, or anybody. */
const verb = oneOf({
  en: `
    walk(?:s|ed), argue[sd], cover(?:s|ed), led, leads, open(?:s|ed), start(?:s|ed), kick(?:s|ed), took, takes
    highlight(?:s|ed), announce[sd], outline[sd], illustrate[sd], summari[sz]e[sd], used
  `,
  de: 'hat',
  fr: raw`(?:nous\s)?a\s(?:pris|lancé|ouvert|présenté|fait|parlé|donné)`,
  all: tellVerb,
});
/** Where a sentence says of somebody that a talk was given. */
const saying: readonly Sentence[] = [
  sentence(/["”’»]\s(?:by|from|von|par)\s/, `["”’»]\\s(?:by|from|von|par)\\s(${fullName})`, 'gu'),
  sentence(/\bby\s/, `\\b${talkNoun}\\b[^.]{0,80}\\bby\\s(${fullName})(?=[\\s,.(]|$)`, 'gu'),
  sentence(
    new RegExp(`\\s${verb}\\s`),
    `(?:^|[.!?]\\s|,\\s)${noArticle}(${fullName})(?:\\s\\([^)]{2,60}\\))?(?:,\\s[^.]{3,90}?,)?(?:\\s(?:of|from|at)\\s${fullName}|\\s(?:of|from|at)\\s${nameWord})?\\s${verb}\\s`,
    'gu',
  ),
  sentence(
    /\sis\s(?:an?|the)\s/,
    `(?:^|[.!?]\\s)(${fullName})\\sis\\s(?:an?|the)\\s[^.]{0,60}\\b(?:engineer|developer|author|founder|researcher|professor|architect|scientist|lead|manager|director|consultant|designer|maintainer|CTO|CEO)\\b`,
    'gu',
  ),
  sentence(/[Cc]['’]est\s/, `\\b[Cc]['’]est\\s(${fullName}|${nameWord})\\squi\\s`, 'gu'),
];

/** A full name of which a sentence says that its owner talks. */
function personSaid(paragraphs: readonly Block[], read: ReadText): string | undefined {
  const found = new Set<string>();
  for (const { text, line } of paragraphs) {
    const plain = beginning(text, line, read);
    for (const { pattern } of saying.filter(({ sign }) => sign.test(plain)))
      for (const [, name = ''] of plain.matchAll(pattern)) if (isPerson(name)) found.add(name);
    if (found.size > 0) break;
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function isPerson(name: string): boolean {
  const need = /\s/.test(name) ? 1.3 : 1.2;
  return nameScore(name) >= need && !isOrganisation(name) && !soundsLikeEvent(name);
}

/** Whom the paragraphs name with respect, and nobody else. */
function personRespected(paragraphs: readonly Block[], read: ReadText): string | undefined {
  const told = new Map<string, { times: number; speaks: boolean }>();
  for (const { text, line } of paragraphs) {
    if (!/さん|氏|先生/.test(text)) continue;
    const plain = beginning(text, line, read);
    for (const [, before, name = '', behind] of plain.matchAll(respected())) {
      const known = withoutHonorific(name);
      if (nameScore(name) < 3 || isOrganisation(known) || known.length < 2) continue;
      const { times, speaks } = told.get(known) ?? { times: 0, speaks: false };
      told.set(known, { times: times + 1, speaks: speaks || before !== undefined || behind !== undefined });
    }
  }
  const speaking = [...told].filter(([, { speaks }]) => speaks);
  if (speaking.length === 1) return `${speaking[0]![0]}さん`;
  const [only] = told;
  return told.size === 1 && only![1].times >= 2 ? `${only![0]}さん` : undefined;
}
