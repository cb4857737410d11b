import { techWords } from './name-lists.ts';

/** Words by which people go, and that are no names. */

/** `ann_lee`, `yamada5210`: what no title has as a word. */
const handle = /^@?(?=[a-z_]*\d{2,}$|[a-z]{4,15}\d$|[a-z\d]+_)[a-z][a-z_]{3,18}\d{0,5}$/;

/** `ann_lee`, `bugKrusha`: a word with a sign or a capital inside. */
const signed = /^(?=.*_|[a-z]+[A-Z])[\w.-]{2,24}$/;
/** `izm256`, `1024jp`, `r7kamura`: a word with a number in it. */
const numbered = /^(?=(?:[^a-z]*[a-z]){2})(?=\D*\d)[a-z\d][a-z\d_.-]{2,19}$/i;
/** What has a version or a size behind it. */
const versioned =
  /^(?:[a-z]\d{1,2}[a-z]|[a-z]{2}\d{1,4}|(?:http|utf|oauth|ipv|log|neo|sha|base|win|int|uint|float|amd|arm|java|node|css|html|vue|web|php|ruby|swift|dev|h|x|p|ed)\d.*|v?\d{1,3}[a-z]{0,2})$/i;

/** Whether a text is one word such as only a handle is. */
export function isHandle(text: string): boolean {
  return handle.test(text) && !versioned.test(text) && !isTech(text.replace(/\d+$/, ''));
}

/** Whether a text is one word that looks like a nick and like nothing else: `izm256`, `ann_lee`, `bugKrusha`, not `http2`. */
export function isNick(text: string): boolean {
  if (isHandle(text)) return true;
  if (/\d/.test(text))
    return numbered.test(text) && !versioned.test(text) && !isTech(text.replace(/\d.*$/, ''));
  return signed.test(text) && !isTech(text);
}

function isTech(word: string): boolean {
  return techWords.has(word.toLowerCase());
}

/** Words behind `by` that are nobody. */
const stopWords =
  /^(?:hand|default|design|example|step|far|now|using|side|nature|chance|accident|mistake|law|numbers|contract|coincidence|means|way|virtue|order|a|an|the|your|our|their|its|one|doing|being|default.*)$/i;

/** Whether a word behind `by` names nobody: `by hand`, `by order of`, `by making`. */
export function isStopWord(word: string): boolean {
  return stopWords.test(word) || /^[A-Z]?[a-z]{3,}ing$/.test(word);
}

/** Whether one word can be somebody, where it says by its place that it is: none of `by hand`, `by making`. */
export function mayBeNick(name: string): boolean {
  if (!/^@?[\p{L}\p{N}_.-]{2,20}$/u.test(name) || !/\p{L}/u.test(name)) return false;
  return !isStopWord(name) && !isTech(name);
}
