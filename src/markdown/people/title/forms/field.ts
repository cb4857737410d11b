import { anyOf, raw } from '../../../words/vocabulary.ts';
import { readPeople } from '../../speakers.ts';
import type { Form } from './form.ts';

/** `Title (Hall A) Speaker: Ann Lee`. */
export const fieldForm: Form = text => {
  const match =
    /^(.{2,}?)(?:[\s,、|(（]+|(?<=[】」』]))(?:speakers?|presenter|presented by|登壇者?|発表者?|講演者?|讲师|講師|主讲人?|讲者|講者|演讲者|演講者|分享人|分享者|分享嘉宾|嘉宾|발표자?|연사|강연자|스피커|referent(?:in)?|intervenante?)\s*[:：]\s*(.{2,60}?)[)）]?$/iu.exec(
      text,
    ) ?? /^(.{2,}?)[\s\u3000]+((?:モデレータ|司会|登壇者|発表者|講師)ー?[\s\u3000:：]+.{2,60})$/u.exec(text);
  if (!match) return undefined;
  // The bracket that closes belongs to the name: `Speaker: Ann Lee (Example)`.
  const names = /[(（][^)）]*$/.test(match[2]!) ? `${match[2]})` : match[2]!;
  return { speakers: readPeople(names), score: 3, title: match[1]!, form: 'field' };
};

const not = "(?:didn't|did not|couldn't|could not|failed to)";
/** What people write for a name that they have not caught, or that nobody knows yet. */
const unnamed = anyOf('iu', {
  ja: raw`
    ^(?:お?名前|氏名|発表者|登壇者)[はをが]?(?:失念|不明|不詳|忘れ|わから|聞き逃|聞きそび|メモし忘).{0,8}$
    ^失念$
  `,
  en: raw`
    ^n\.?\s?n\.?$
    ^(?:tba|tbd|tbc|\?{1,3})$
    ^(?:speaker |name )?(?:unknown|missing|forgotten)$
    ^unknown (?:speaker|presenter|person)$
    ^(?:i )?${not} (?:catch|get|hear|note|write) .{0,12}(?:name|speaker).{0,8}$
    ^(?:i )?(?:missed|forgot|lost|don't know|don't remember|can't remember) .{0,12}(?:name|speaker|who).{0,12}$
    ^(?:no|what was (?:his|her|their|the)) name\??$
  `,
  zh: raw`
    ^(?:佚名|不详|不詳)$
    ^(?:姓名|名字)?(?:未知|不明)$
    ^[没沒][记記听聽][住到清].{0,2}名字?$
    ^忘了?名字$
  `,
  ko: raw`^(?:이름|발표자)\s?(?:모름|미상|까먹음|못.{1,6})$`,
  de: '^(?:sprecher(?:in)? |name )?(?:unbekannt|vergessen|verpasst|nicht verstanden)$',
  fr: '^(?:nom |orat(?:eur|rice) )?(?:inconnue?|oublié|manqué)$',
  es: '^(?:nombre |ponente )?(?:desconocid[oa]|olvidado)$',
  pt: '^(?:nome )?(?:desconhecid[oa]|esquecido)$',
});

/** The same behind the given name: `Kim Something or Other`. */
const halfNamed =
  /^(\p{Lu}[\p{L}'’-]+)\s(?:something(?:\sor\sother)?|somebody|unknown|lastname|whats?h(?:is|er)name|irgendwas|nochwas|machin|truc|\?{1,3})$/iu;

/** `Queues - didn't catch his name`, `Queues (N.N.)`: a title where a name would stand. */
export const unnamedForm: Form = text => {
  const match =
    /^(.+?)\s+(?:[-–—/|:]|by|von|par)\s+([^()（）]{1,40}?)$|^(.+?)\s*[(（[［]([^()（）[\]［］]{1,40})[)）\]］]$/u.exec(
      text,
    );
  const behind = match?.[2] ?? match?.[4];
  if (!match || behind === undefined) return undefined;
  const given = halfNamed.exec(behind)?.[1];
  if (given === undefined && !unnamed().test(behind.replace(/’/g, "'").trim())) return undefined;
  const speakers = given === undefined ? [] : readPeople(given);
  return { speakers, score: 1.3, title: match[1] ?? match[3]!, form: match[2] ? 'dash-last' : 'unnamed' };
};
