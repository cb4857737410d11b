import { headingKey } from '../../../words/headings/key.ts';
import { isWordOfNotes } from '../../../words/headings/sections.ts';
import { nameScore, withoutHonorific } from '../../names.ts';
import { peopleIn } from '../../people.ts';
import { readPeople } from '../../speakers.ts';
import { partedAt, placedAt } from '../signs.ts';
import type { Form, Found } from './form.ts';

/** `Title @ann @bob さん`, `Title @ann (Sample Co.)`, `@ann Title`. */
export const handleForm: Form = (text, clues) => {
  const placed = /^(.*[@＠][\w.-]{2,39}(?:\s?(?:さん|氏|様))?)\s?[(（]([^()（）@＠]{1,40})[)）]$/u.exec(text);
  const found = bareHandle(placed?.[1] ?? text, clues);
  const [, , affiliation] = placed ?? [];
  if (!found || affiliation === undefined) return found;
  const last = found.speakers.length - 1;
  const speakers = found.speakers.map((each, at) => (at === last ? { affiliation, ...each } : each));
  return { ...found, speakers };
};

const bareHandle: Form = (text, { profiles, habits }) => {
  const match =
    /^(.+?)[\s\u3000\-–—/／|:：(（,、]*((?:[@＠][\w.-]{2,39}(?:\s*(?:さん|氏|様))?[\s,、&＆と]*)+)[)）]?$/u.exec(
      text,
    );
  if (match && match[1]!.trim() !== '' && !/[\w.]$/.test(text.slice(0, text.indexOf(match[2]!)))) {
    const honoured = honouredAtEnd(match[1]!.trim(), match[2]!);
    if (honoured) return honoured;
    // Where all others are titles with a handle, `Testing Queues @ann` is one too.
    if (nameScore(match[1]!) >= ((habits.get('handle') ?? 0) >= 2 ? 2.5 : 1.3))
      return {
        speakers: readPeople(`${match[1]} ${match[2]}`),
        score: 3,
        title: match[1]!,
        form: 'person',
      };
    const named = placedAt(match[1]!.trim()) ?? nameAtEnd(match[1]!.trim());
    const withName = named ? peopleIn(`${named.name} ${match[2]}`, profiles) : undefined;
    if (named && withName)
      return { speakers: withName.speakers, score: 3, title: named.title, form: 'handle' };
    const beside = signForm(text.slice(match[1]!.length));
    return {
      speakers: readPeople(match[2]!),
      score: 2.6,
      title: match[1]!,
      form: 'handle',
      ...(beside === undefined ? {} : { beside }),
    };
  }
  const first = /^[@＠]([\w.-]{2,39})(?:\s*(?:さん|氏|様))?\s*[-–—/／|:：]\s*(.+)$/u.exec(text);
  return first
    ? { speakers: [{ name: first[1]!, role: 'speaker' }], score: 2.6, title: first[2]!, form: 'handle-first' }
    : undefined;
};

/** `帳簿の話 岸さん@kishi`: behind the title a name with a word of respect, and a handle. */
function honouredAtEnd(text: string, handles: string): Found | undefined {
  const [, before = '', sign = ''] = /^(.*\S)\s?(さん|氏|様|先生)$/u.exec(text) ?? [];
  if (before === '' || nameScore(before) >= 1.2) return undefined;
  const found = nameAtEnd(before, longestNick);
  const people = found && found.title.length >= 2 ? peopleIn(`${found.name}${sign} ${handles}`) : undefined;
  return people && { ...people, score: 3, title: found!.title, form: 'handle' };
}

/** The form of a name behind the sign that a text begins with, as `separatorForm` calls it. */
function signForm(text: string): string | undefined {
  const sign = /^\s*([:：/／|｜\-–—])/u.exec(text)?.[1];
  if (sign === undefined) return undefined;
  if (/[:：]/.test(sign)) return 'colon-last';
  if (/[/／]/.test(sign)) return 'slash-last';
  return /[|｜]/.test(sign) ? 'pipe-last' : 'dash-last';
}

/**
 * A title and the name behind it: behind a sign, or the last words where they are surely one; any word of up to `nick`
 * UTF-16 units, where what follows says that it is one.
 */
function nameAtEnd(text: string, nick = 0): { title: string; name: string } | undefined {
  const isNick = (name: string) => name.length <= nick && !/\s/.test(name);
  const parted = partedAt(text);
  if (parted && (nameScore(parted.name) >= 1.3 || isNick(parted.name))) return parted;
  const words = text.split(/\s+/);
  for (const count of [3, 2, 1]) {
    const title = words.slice(0, -count).join(' ');
    const name = words.slice(-count).join(' ');
    // A name in kana stands behind a quotation, or the word before it is one of the title.
    const isFull = nick > 0 && (/\s\p{Script=Han}+$/u.test(name) || /[】」』》]$/.test(title));
    if (title !== '' && (nameScore(name) >= (isFull ? 1.6 : 2) || isNick(name))) return { title, name };
  }
  return undefined;
}

const whose =
  /^(\S[^「」『』:：]{0,18}?\s?(?:さん|さま|氏|先生|教授|님|老师|老師))(?:の|による|的)?\s?(?:特別|基調|招待)?(?:講演|発表|LT|トーク|セッション|お?話|プレゼン|講義|발표|강연|分享|演讲)(?:\s*[:：]\s*(.{3,})|\s*[「『](.{3,})[」』])?$/u;

/** `【三枝 亮子氏 特別講演】堰を守る`, `[岸さん登壇！] 灯りの色`. */
const ahead =
  /^[【[［]([^【】[\]［］]{1,18}?\s?(?:さん|さま|氏|先生|教授|님|老师|老師))[\s\u3000]?[^【】[\]［］]{0,10}[】\]］]\s?(.{4,})$/u;

/** `笹倉さんの講演`, `三枝氏の発表：堰を守る`: where no title follows, the whole is the title. */
export const lectureForm: Form = text => {
  const before = ahead.exec(text);
  if (before && nameScore(before[1]!) >= 3)
    return { speakers: readPeople(before[1]!), score: 2.6, title: before[2]!, form: 'ahead' };
  const match = whose.exec(text);
  if (!match || nameScore(match[1]!) < 3) return undefined;
  const [, name, title, quoted] = match;
  const found = { speakers: readPeople(name!), score: 2.4, title: title ?? quoted ?? text, form: 'lecture' };
  return quoted === undefined ? found : { ...found, quoted: true };
};

/** 帳簿をつける話三枝: a title in kana, and right behind it a name in kanji or katakana. */
function gluedAtEnd(text: string): { title: string; name: string } | undefined {
  const [, title, name] =
    /^(.*\p{sc=Hiragana}[？?！!」』]?)([\p{sc=Han}]{2,4}|[\p{sc=Katakana}ー]{2,8})$/u.exec(text) ?? [];
  const [last = ''] = title?.split(/[\s\u3000]/).slice(-1) ?? [];
  return title !== undefined && /[をがはにでと].*\p{sc=Hiragana}[？?！!」』]?$/u.test(last)
    ? { title, name: name! }
    : undefined;
}

/** What the form below has in it: it is looked for first, as patterns of scripts take long to compile. */
const honorific = /さん|氏|様|님|老师|老師|先生/;

/** Further people behind the first: ` / 岸 たくみ 氏、三枝さん`. */
const furtherHonorifics =
  /(?<=\s?(?:(?<!皆|みな|たく|お客)さん|氏|様|님|老师|老師|先生))(?:\s*[/／、,，・&＆と]\s*[^\s/／、,，・&＆「」][^/／、,，・&＆「」]{0,18}?\s?(?:さん|氏|様|님|老师|老師|先生)){1,8}$/u;

/** `山田さん`, `山田 太郎 氏 (サンプル商事)` at the end of a text. */
const honoured = /^(.*\S)\s?(さん|氏|様|님|老师|老師|先生)(\s?[(（].{1,40}[)）])?$/u;

/** In UTF-16 units. */
const longestNick = 14;

/** `Title 山田さん`, `Title - 山田 氏`, `Title 山田 太郎 氏 / 岸 たくみ 氏`. */
export const honorificForm: Form = (whole, { profiles, habits }) => {
  if (!honorific.test(whole)) return undefined;
  // 高田 あやさん is one person, and nothing else; おわりに 高田さん is not.
  const [first = ''] = whole.split(/\s/);
  if (nameScore(withoutHonorific(whole)) >= 1.6 && !isWordOfNotes(headingKey(first))) return undefined;
  const further = furtherHonorifics.exec(whole)?.[0] ?? '';
  const [, before = '', sign = '', place = ''] =
    honoured.exec(whole.slice(0, whole.length - further.length)) ?? [];
  const glued = habits.get('handle') || habits.get('honorific') ? gluedAtEnd(before) : undefined;
  const found = before === '' ? undefined : (glued ?? nameAtEnd(before, longestNick));
  if (!found || found.title.length < 2) return undefined;
  const people = peopleIn(`${found.name}${sign}${place}${further}`, profiles);
  return people && { ...people, score: 2.6, title: found.title, form: 'honorific' };
};
