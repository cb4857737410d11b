import type { Role, Speaker } from '../../event/model.ts';
import { narrow } from '../time/narrow.ts';
import { isOrganisation, nameScore, withoutHonorific } from './names.ts';

const rolesBefore: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:moderators?|moderated by|facilitators?|chair|host|モデレーター?|ファシリテーター?|司会|進行|主持人|사회|moderation)(?:[:\s]+|$)/i,
    'moderator',
  ],
  [/^(?:panel(?:l)?ists?|パネリスト|パネラー|패널|嘉宾|嘉賓)(?:[:\s]+|$)/i, 'panelist'],
  [/^(?:speakers?|登壇者?|発表者?|講演者?|presenters?|presented by|by|par|von|lead)(?:[:\s]+)/i, 'speaker'],
];
const roleInside = /^(?:moderators?|facilitators?|host|モデレーター?|司会|進行)$/i;

/** A piece of a list of people: what stands outside brackets, and in them. */
interface Chunk {
  names: string;
  inside: string[];
}

/**
 * Reads people from a text such as `bob(Sample) carol(Sample) moderator dan(X)`, `Ann Lee & Bob Ray`,
 * `Ann Lee (@ann), Example Inc.`: names with their affiliation in half- or full-width brackets, behind a comma,
 * a slash or an `@`. Beside a moderator, all others are panelists. `strict` leaves out what is hardly a name.
 */
export function readSpeakers(text: string, { strict = false } = {}): Speaker[] {
  const speakers: Speaker[] = [];
  let role: Role = 'speaker';
  for (const chunk of chunks(text)) {
    const words = takeRole(chunk.names);
    role =
      words.role ?? (chunk.inside.some(inside => roleInside.test(inside.trim())) ? 'moderator' : 'speaker');
    addChunk(speakers, words.text, chunk.inside, role, strict);
  }
  if (!speakers.some(speaker => speaker.role === 'moderator')) return speakers;
  return speakers.map(speaker => (speaker.role === 'speaker' ? { ...speaker, role: 'panelist' } : speaker));
}

function addChunk(
  speakers: Speaker[],
  text: string,
  inside: readonly string[],
  role: Role,
  strict: boolean,
): void {
  const affiliation = inside
    .map(each => each.trim())
    .find(each => each !== '' && !/^[@＠]/.test(each) && !roleInside.test(each));
  const handle = inside.map(each => each.trim()).find(each => /^[@＠][\w.-]+$/.test(each));
  const before = speakers.at(-1);
  const names = splitNames(text);
  if (names.length === 0 && handle !== undefined && before === undefined)
    names.push({ name: handle.slice(1) });
  names.forEach(({ name, org, sure }, index) => {
    const last = index === names.length - 1;
    const isName = sure === true || nameScore(name) >= 1 || handle !== undefined;
    const isBehind =
      before !== undefined &&
      inside.length === 0 &&
      !isName &&
      (strict || isOrganisation(name) || isJob(name));
    if (isBehind) {
      before.affiliation ??= text;
      return;
    }
    if (strict && !isName && affiliation === undefined) return;
    const where = org ?? (last ? affiliation : undefined);
    speakers.push({ name, ...(where ? { affiliation: where } : {}), role });
  });
}

const job =
  /^(?:(?:CEO|CTO|CIO|CPO|CFO|VP|PhD|Ph\.D\.?|MD|founder|co-?founder|director|professor|head|lead|senior|principal|staff|chief|header)\b|.*\b(?:engineer|developer|architect|manager|designer|consultant|researcher|evangelist|advocate|scientist|writer|author|journalist|strategist|freelancer|owner)s?\b)/i;

/** Whether a text is what somebody does: `CTO at Example`, `software engineer`. */
function isJob(text: string): boolean {
  return job.test(text);
}

const openers = '(（[［【〔';
const closers = ')）]］】〕';
const separators = new Set([',', '、', '，', '&', '＆', ';', '；', '\n', '/', '／', '|', '｜']);

/** Cuts at separators outside brackets, and behind a closing bracket that another name follows. */
function chunks(text: string): Chunk[] {
  const found: Chunk[] = [];
  let names = '';
  let inside: string[] = [];
  let depth = 0;
  let open = '';
  const cut = () => {
    if (names.trim() !== '' || inside.length > 0) found.push({ names: names.trim(), inside });
    names = '';
    inside = [];
  };
  const source = text
    .replace(/\s+(?:and|und|et|&|with|＆)\s+/giu, '、')
    .replace(/(?<=さん|さま|氏|様)(?:と|・|\s*[x×]\s*)/gu, '、')
    .replace(/(?<=\p{Script=Han})[和与](?=@|\p{Script=Han})/gu, '、');
  for (const sign of source) {
    if (depth === 0 && openers.includes(sign)) {
      depth = 1;
      open = '';
    } else if (depth > 0 && openers.includes(sign)) {
      depth++;
      open += sign;
    } else if (depth > 0 && closers.includes(sign)) {
      depth--;
      if (depth === 0) inside.push(open);
      else open += sign;
    } else if (depth > 0) open += sign;
    else if (separators.has(sign)) cut();
    else {
      if (inside.length > 0 && /\S/.test(sign) && !/^(?:さん|氏|様|님)/.test(sign) && !honorificSign(sign))
        cut();
      names += sign;
    }
  }
  if (depth > 0) names += open;
  cut();
  return found;
}

function honorificSign(sign: string): boolean {
  return 'さんサンま氏様님씨先生老师師'.includes(sign);
}

function takeRole(text: string): { text: string; role?: Role } {
  const source = narrow(text);
  for (const [pattern, role] of rolesBefore) {
    const match = pattern.exec(source);
    if (match) return { text: text.slice(match[0].length).trim(), role };
  }
  return { text };
}

interface Name {
  name: string;
  org?: string;
  /** Marked as a name: by an honorific, a handle. */
  sure?: boolean;
}

/** Handles part at spaces; `Alice Smith` and 山田 太郎 are one name; `Ann@Example` and `Ann @ann` are one. */
function splitNames(text: string): Name[] {
  const words = text
    .replace(/\u3000/g, ' ')
    .trim()
    .replace(/^[-–—:：]\s*|\s*[-–—:：]$/g, '')
    .trim();
  if (words === '') return [];
  const parts = words.split(/\s+/);
  const bare = withoutHonorific(words);
  if (parts.length > 1 && parts.length <= 3 && nameScore(words) >= 1.3)
    return [bare === words || nameScore(bare) >= 1.3 ? { name: bare } : { ...lastName(bare), sure: true }];
  const handles = parts.every(word => /^@?[a-z0-9_.-]+$/.test(word) || word.startsWith('@'));
  if (handles) {
    return parts.map(word => ({
      name: withoutHonorific(word).replace(/^@(?=.)/, ''),
      ...(word.startsWith('@') ? { sure: true } : {}),
    }));
  }
  const at = /^(.*?\S)\s*[@＠]\s*(\S.*)$/.exec(words);
  if (at) return [behindAt(words, at[1]!, at[2]!)];
  const leading = /^[@＠]([\w.-]+)\s*(.*)$/.exec(words);
  if (leading)
    return [{ name: nameScore(leading[2]!) >= 1 ? withoutHonorific(leading[2]!) : leading[1]!, sure: true }];
  if (bare === words) return [{ name: bare }];
  return [{ ...lastName(bare), sure: true }];
}

function behindAt(words: string, name: string, behind: string): Name {
  const isHandle =
    /\s[@＠][\w.-]+\s*(?:さん|氏|様)?$/.test(words) || /^[a-z0-9_.-]+(?:さん|氏|様)?$/.test(behind);
  const clean = withoutHonorific(name);
  if (isHandle)
    return nameScore(clean) >= 0.4
      ? { ...lastName(clean), sure: true }
      : { name: withoutHonorific(behind).replace(/\s.*$/, ''), sure: true };
  return { name: clean, org: withoutHonorific(behind), sure: nameScore(clean) >= 0.3 };
}

/** `サンプル株式会社　開発部　山田 太郎`, `Sample 山田`: the name stands last. */
function lastName(text: string): Name {
  const parts = text.split(/\s+/);
  for (const count of [2, 1]) {
    if (parts.length <= count) continue;
    const name = parts.slice(-count).join(' ');
    const org = parts.slice(0, -count).join(' ');
    const isBehind =
      count === 1 && (isOrganisation(org) || (/[A-Za-z]$/.test(org) && /^\p{Script=Han}{2,4}$/u.test(name)));
    if (isBehind || nameScore(name) >= 1.6) return { name, org };
  }
  return { name: text };
}

/** What a further name must be worth: three syllables of Korean without a family name are a company. */
function leastOf(name: string): number {
  return /^[\uac00-\ud7a3]+$/.test(name) ? 1 : 0.4;
}

/** As `readSpeakers`, of a line about people: what stands behind a name and is none is where that person works. */
export function readPeopleLine(text: string): Speaker[] {
  const found: Speaker[] = [];
  for (const speaker of readSpeakers(text)) {
    const before = found.at(-1);
    const isName =
      before === undefined ||
      nameScore(before.name) < 1.2 ||
      nameScore(speaker.name) >= leastOf(speaker.name);
    if (isName) found.push(speaker);
    else before.affiliation ??= speaker.name;
  }
  return found;
}
