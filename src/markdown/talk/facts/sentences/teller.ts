import type { Text } from '../../../../event/model.ts';
import { andWord, nameScore } from '../../../people/names.ts';
import { isOrganisation } from '../../../people/roles.ts';
import { soundsLikeEvent } from '../../../words/titles/event-words.ts';
import { anyName, bareName, nameWord, noArticle, notLeading, type Sentence, sentence } from './names.ts';
import { talkNoun, talkNounJa, tellVerb, tellVerbRomance, withStops } from './words.ts';

/** In UTF-16 units; further behind a sentence is about something else. */
const longestLook = 320;

const named = `${anyName}(?:\\s\\([^()]{2,60}\\))?`;
const another = `(?:(?:,|,?\\s${andWord})\\s(?:de\\s|d['’])?${named})`;
const names = `${named}${another}{0,3}`;
const participle = '(?:gezeigt|erzählt|erklärt|vorgestellt|présenté|parlé|expliqué|raconté|montré)';

const frenchWord =
  '(?:[Pp]résentation|[Cc]onférence|[Ee]xposé|[Rr]etour|[Tt]alk|[Kk]eynote|[Ii]ntervention|[Aa]telier|[Ss]ession|[Dd]émo)s?';
/** `En esta charla Ann Lee nos cuenta …` */
const inTalk =
  '[Ee]n esta (?:charla|ponencia|sesión) |[Nn]esta palestra |[Dd]ans (?:cette|ce) \\p{Ll}{4,12} |[Ii]n questo talk ';
const sentences: readonly Sentence[] = [
  sentence(
    /\s(?:by|par|von)\s/,
    `\\b(?:presented|given|held|led|initiated|moderated|hosted|delivered|[Pp]résentée?|[Aa]nimée?|organisée?|gehalten|vorgestellt)\\s(?:by|par|von)\\s(${names})`,
  ),
  sentence(/\s(?:by|from|par|von)\s/, `\\b${talkNoun}\\s(?:by|from|von|par)\\s(${names})`),
  sentence(
    /\s(?:de|par)\s|\sd['’]/,
    `\\b${frenchWord}\\s(?:[^.!?\\p{Lu}]{0,40}\\s)?(?:de\\s|d['’]|par\\s)(${names})(?=[\\s,.:;!(]|$)`,
  ),
  sentence(
    /\s(?:was|is)\sby\s/,
    `\\b(?:series|one|session|talk|presentation)\\s(?:was|is)\\sby\\s(${names})`,
  ),
  sentence(new RegExp(`['’]s?\\s${talkNoun}`), `(?<![\\p{L}-])(${anyName})['’]s?\\s${talkNoun}`),
  sentence(
    /s\s(?:Vortrag|Präsentation|Session|Keynote|Workshop|Talk)/,
    `(?<![\\p{L}-])(${anyName})s\\s(?:Vortrag|Präsentation|Session|Keynote|Workshop|Talk)`,
  ),
  sentence(
    new RegExp(`\\s${participle}`),
    `^(${names})\\s(?:hat|haben|a|ont)\\s(?:\\p{Ll}+\\s){0,2}${participle}`,
  ),
  sentence(
    /\s(?:ont|a)\s/,
    `^(${names})(?:\\s(?:de|from|von|of)\\s${nameWord})?\\s(?:ont|a)\\s${participle}`,
  ),
  sentence(
    new RegExp(`\\s${tellVerbRomance}\\s`),
    `(?:^|[.!?,]\\s|${inTalk})${noArticle}(${names})(?:,\\s[^,.]{3,60},?)?\\s(?:(?:nous|nos|ci)\\s)?${tellVerbRomance}\\s`,
  ),
  sentence(new RegExp(`\\s${tellVerb}\\s`), `(?:^|[.!?]\\s)(${named}${another}{1,3})\\s${tellVerb}\\s`),
  sentence(/^\S+\s\S+[.!](?:\s|$)/, `^(${nameWord}\\s${nameWord})[.!](?:\\s|$)`),
];

const han = '\\p{Script=Han}';
const kana = '[\\p{Script=Hiragana}\\p{Script=Katakana}ー]';
const japanese = `(?:${han}{1,4}[\\s\\u3000]?${han}{1,3}|${han}{1,4}[\\s\\u3000]${kana}{1,6}|[\\w.-]{2,30}|[^\\s、。「」『』（()）はがのに@]{1,12})`;
const honorific = /さん|氏/;
const honorificSentences: readonly Sentence[] = [
  sentence(honorific, `^([\\p{Script=Hiragana}ー]{2,8}(?:さん|氏))の${talkNounJa}`),
  sentence(
    honorific,
    `(?:^|[\\s、。のるながは])(${nameWord}\\s${nameWord}\\s?(?:さん|氏))(?:による|の|が|は)`,
  ),
  sentence(/の(?:発表|お?話|トーク|講演)/, `(?:^|[、。])(${nameWord}\\s${nameWord})の${talkNounJa}`),
  sentence(
    /님/,
    '(?:^|\\s)([\\uac00-\\ud7a3]{2,4}\\s?님)(?:의|이|께서)\\s{1,3}(?:발표|세션|강연|이야기|강의)',
  ),
  sentence(
    honorific,
    `(?:^|[\\s、。のはな」』）)])(${japanese}\\s?(?:さん|氏))(?:に?よる|の(?:ご|特別|招待|基調)?${talkNounJa})`,
  ),
  sentence(
    honorific,
    `^(?:こちらは|今回は|最初は|次は|続いて(?:は)?|トップバッターは)(${japanese}\\s?(?:さん|氏))`,
  ),
  sentence(
    /(?:さん|氏)を(?:パネ|ゲスト|講師|スピーカー|登壇者)/,
    '((?:[^\\s、。・「」はを]{1,24}(?:さん|氏)[、・]){0,5}[^\\s、。・「」はを]{1,24}(?:さん|氏))を(?:パネラー|パネリスト|ゲスト|講師|スピーカー|登壇者)',
  ),
  sentence(honorific, '(?:^|[。\\n])(@[\\w-]{2,30})(?=\\s?(?:さん|氏))'),
  sentence(
    honorific,
    `(@[\\w-]{2,30})(?=\\s?(?:さん|氏)(?:$|[。、（(「『]|の(?:[「『]|${talkNounJa})|による|から|より|が${talkNounJa}))`,
  ),
];

/** What only a person does or gives, in French: `Kaelig nous a raconté …`, `Retour de Corinne sur …`. */
const frenchPerson: readonly Sentence[] = [
  sentence(
    /^\S+\snous\s(?:a|ont|fait|parle|montre|présente)\s/,
    `^(${notLeading}(?!(?:Il|Elle|On|Cela|Ceci|Ça|Ce|Qui|Tout)\\s)${nameWord})\\snous\\s`,
  ),
  sentence(
    /(?:etour|xposé|émoignage|ntervention) de \S+ sur\s/,
    `(?:[Rr]etour|[Ee]xposé|[Tt]émoignage|[Ii]ntervention) de (${nameWord}) sur\\s`,
  ),
];

/** Whom a link names before 'の発表': `[アン](…)の発表`, `[ann](…)さんの「帳簿の話」`. */
const linked = new RegExp(`^(?:さん|氏)?の(?:ご)?${talkNounJa}|^(?:さん|氏)の?\\s?[「『]`);

/** Who a sentence of the notes says has talked, as a list of names; undefined where none does. */
export function tellerOf({ text: written, marks }: Text): string | undefined {
  const text = withStops(written);
  const link = marks.find(
    ({ kind, start, end }) => kind === 'link' && start < 40 && linked.test(text.slice(end)),
  );
  const by = link && text.slice(link.start, link.end).trim();
  if (by !== undefined && by.length <= 20) return by;
  const source = text.slice(0, longestLook);
  for (const each of sentences) {
    const found = groupOf(each, source);
    if (found !== undefined && areNames(found)) return listed(found);
  }
  const person = frenchPerson.map(each => groupOf(each, source)).find(each => each !== undefined);
  if (person !== undefined) return person;
  const short = source.slice(0, 100);
  const found = honorificSentences.map(each => groupOf(each, short)).find(each => each !== undefined);
  return found && bareName(found);
}

function groupOf({ sign, pattern }: Sentence, text: string): string | undefined {
  return sign.test(text) ? pattern.exec(text)?.[1] : undefined;
}

/** What stands between names. */
const joiner = new RegExp(`,?\\s${andWord}\\s(?:de\\s|d['’])?|,\\s`, 'u');

/** Names with commas between; what stands in brackets behind one may have others. */
function listed(found: string): string {
  return found.includes('(') ? found : found.split(joiner).join(', ');
}

/** Whether each of some names can be one: two words and no other ones, or a given name. */
function areNames(found: string): boolean {
  const each = found.replace(/\s\([^()]*\)/g, '').split(joiner);
  const isName = (one: string) =>
    nameScore(one) >= (one.includes(' ') ? 1 : 1.2) && !isOrganisation(one) && !soundsLikeEvent(one);
  return each.every(isName);
}
