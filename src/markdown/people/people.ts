import type { Speaker } from '../../event/model.ts';
import { isTechWord, nameScore } from './names.ts';
import { isJob, isOrganisation } from './roles.ts';
import { isSentencePart, readPeople } from './speakers.ts';

/** People that a text names. */
export interface People {
  speakers: Speaker[];
  /** How sure it is that these are people: 0 to 3. */
  score: number;
}

/** A handle, but none that a sentence goes on behind: `@knot を速くする`, `@ann spoke of looms`. */
const atHandle =
  /[@＠]\w[\w.-]*(?![\w.-])(?!\s?(?!さん|と|や|に?よる)\p{Script=Hiragana})(?!\s(?!(?:and|und|et|with|from|at|of|bei|y|e)\s)\p{Ll}{2,}\s)/u;

/** `@ann's notes`: who wrote them. */
const scribe = /^@?[\w.-]+['’]s\s+(?:notes|summary|takeaways|thoughts|highlights)$/i;

/** People named by a text and how sure it is that they are; undefined where there are none. */
export function peopleIn(text: string, profiles: ReadonlySet<string> = new Set()): People | undefined {
  const source = text
    .trim()
    .replace(/^[-–—:：\s]+|^\+(?=\p{L})|(?<=\s)\+(?=\p{Lu})|(?<![\s\-–—])[\s\-–—]+$/gu, '');
  if (source === '' || source.length > 160 || scribe.test(source)) return undefined;
  const speakers = withoutPhrases(readPeople(source), source);
  const [first] = speakers;
  // 司会「特に三枝さん、岸さんは…」: what somebody says.
  if (!first || speakers.length > 8 || /^[^「『」』]*[「『][^」』]*$/u.test(first.name)) return undefined;
  const worth = speakers.map(({ name }) => {
    const isProfile = [...profiles].some(
      profile => profile === name || profile.replace(/^@/, '') === name || profile.startsWith(name),
    );
    return isProfile ? 3 : nameScore(name);
  });
  // `Log Pipeline @Example`: behind what is no name stands a company.
  const isAt = atHandle.test(source) && (worth[0]! > 0 || /^[@＠]/.test(source));
  const marked =
    isAt ||
    /(?<![ただ]く|みな|皆|お客|奥|お母|お父)さん(?=$|[\s(（)）[\]、,，・&＆/／|｜×:：@＠「『。．]|と|の$|の?(?:講演|発表|トーク|セッション|LT)$)|さま(?:$|[\s(（、,])|氏(?:$|[\s(（、,])|(?<![仕模多同有皆客神王奥])様(?:$|[\s(（、,])|(?:先生|님|老师|老師)(?:$|[\s(（、,·])/u.test(
      source,
    )
      ? 2.4
      : 0;
  const isPlaced = ({ affiliation }: Speaker) => affiliation !== undefined && !/\d{4}$/.test(affiliation);
  // `a Home for Old Boats` is no work.
  const isWork = (text: string) => isJob(text) && !/(?:er|or|ist)s$/.test(text);
  const isKnown = (is: (text: string) => boolean) => speakers.some(({ affiliation = '' }) => is(affiliation));
  const isBracketed =
    /[(（[［@＠]/.test(source) && speakers.some(each => isPlaced(each) && !isPhrase(each.affiliation!));
  const affiliated = isKnown(isWork) ? 1 : isBracketed || isKnown(isOrganisation) ? 0.5 : 0;
  const best = Math.max(...worth);
  const weak = worth.filter(score => score < 0.3).length;
  if (marked === 0 && (weak >= worth.length / 2 || worth[0]! < 0.3) && weak > 0) return undefined;
  if (isOrganisation(first.name) && best < 2) return undefined;
  return {
    speakers,
    score: Math.min(3, Math.max(best + (best > 0.25 ? affiliated : 0), source.length <= 60 ? marked : 0)),
  };
}

const byline = /^(?:(?:[Pp]resented|[Pp]résentée?) )?(?:[Bb]y|[Pp]ar|[Vv]on|[Pp]or)[:：]?\s+(\p{Lu}.*)$/u;

/** Whom a text names that says who speaks, and nothing else: `par Ann Lee [Example]`. */
export function behindBy(text: string): string | undefined {
  const names = text.length <= 200 ? byline.exec(text.trim())?.[1] : undefined;
  return names !== undefined && peopleScore(names) >= 0.6 ? names : undefined;
}

/** `regional networks of blogs`, `Service Worker`: what says the same as the words before, and no place of work. */
function isPhrase(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length > 1 && (/^\p{Ll}{4,}$/u.test(words.at(-1)!) || words.every(word => isTechWord(word)));
}

/** How sure it is that a text names people, and nothing else: 0 to 3. */
export function peopleScore(text: string, profiles?: ReadonlySet<string>): number {
  return peopleIn(text, profiles)?.score ?? 0;
}

/** Without what stands beside a person and is none: `Queues / @ann`, 単純にみなとさん、話したかったので参加. */
function withoutPhrases(speakers: Speaker[], source: string): Speaker[] {
  const short = speakers.filter(
    ({ name }) => name.length <= 40 && !/[。．！？]|(?:さん|氏)[のがはをにとも]/.test(name),
  );
  if (short.length < 2)
    return short.filter(
      ({ name }) => nameScore(name) >= 0.3 || !/(?:です|ます|ですが…|なのですが…?)$/.test(name),
    );
  const isNick = ({ name }: Speaker) => source.includes(`@${name}`) || source.includes(`＠${name}`);
  const isApart = isNick(short[0]!) || /[/／|｜]\s*[@＠]\w+$/.test(source);
  const kept = short.filter(speaker => {
    const score = nameScore(speaker.name);
    if (isApart && !isNick(speaker)) return score >= 0.9;
    return score >= 0.3 || !isSentencePart(speaker.name);
  });
  return kept.length > 0 ? kept : short;
}
