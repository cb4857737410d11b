import type { Role, Speaker } from '../event/model.ts';
import { foldTitle } from './characters.ts';

const roles: readonly (readonly [RegExp, Role])[] = [
  [/^(?:moderators?|facilitator|モデレーター?|司会|進行)[:\s]+/i, 'moderator'],
  [/^(?:panel(?:l)?ists?|パネリスト|パネラー)[:\s]+/i, 'panelist'],
  [/^(?:speakers?|登壇者?|発表者?|講演者?)[:\s]+/i, 'speaker'],
];

/**
 * Reads `bob(Sample) carol(Sample) moderator dan(X)`: names with their affiliation in half- or full-width
 * brackets, parted by a space or a comma. Beside a moderator, all others are panelists.
 */
export function readSpeakers(cell: string): Speaker[] {
  const speakers: Speaker[] = [];
  let role: Role = 'speaker';
  for (const { names, affiliation } of chunks(cell)) {
    const words = strip(names);
    role = words.role ?? 'speaker';
    const parted = splitNames(words.text);
    parted.forEach((name, index) => {
      const last = index === parted.length - 1;
      speakers.push({ name, ...(last && affiliation ? { affiliation } : {}), role });
    });
  }
  if (!speakers.some(speaker => speaker.role === 'moderator')) return speakers;
  return speakers.map(speaker => (speaker.role === 'speaker' ? { ...speaker, role: 'panelist' } : speaker));
}

interface Chunk {
  names: string;
  affiliation?: string;
}

const halfWidth: Readonly<Record<string, string>> = {
  '\uff08': '(',
  '\uff09': ')',
  '\uff0c': ',',
  '\u3001': ',',
  '\uff1a': ':',
  '\u3000': ' ',
};

/** Cuts behind every outermost closing bracket and at every comma outside brackets. */
function chunks(cell: string): Chunk[] {
  const found: Chunk[] = [];
  let names = '';
  let affiliation = '';
  let depth = 0;
  const cut = () => {
    const inside = affiliation.trim();
    if (names.trim() !== '' || inside !== '')
      found.push({ names: names.trim(), ...(inside ? { affiliation: inside } : {}) });
    names = '';
    affiliation = '';
  };
  for (const written of cell) {
    const sign = halfWidth[written] ?? written;
    if (sign === ')' && depth > 0) depth--;
    if (depth > 0) affiliation += written;
    else if (sign === ',' || (sign === ')' && affiliation !== '')) cut();
    else if (sign !== '(' && sign !== ')') names += sign;
    if (sign === '(') depth++;
  }
  cut();
  return found;
}

/** Takes a role's word off the front. */
function strip(text: string): { text: string; role?: Role } {
  for (const [pattern, role] of roles) {
    const match = pattern.exec(text);
    if (match) return { text: text.slice(match[0].length).trim(), role };
  }
  return { text };
}

/** Handles part at spaces; `Alice Smith` and 山田 太郎 are one name. */
function splitNames(text: string): string[] {
  const words = text.split(/\s+/).filter(word => word !== '');
  const handles = words.every(word => /^@?[a-z0-9_.-]+$/.test(word) || word.startsWith('@'));
  return (handles ? words : [words.join(' ')])
    .map(word => word.replace(/^@(?=.)/, ''))
    .filter(word => word !== '');
}

const labels = new Set([
  'http',
  'https',
  'ftp',
  'mailto',
  'note',
  'ps',
  'todo',
  'url',
  'ref',
  'fyi',
  'eg',
  'ie',
  'cf',
]);

/**
 * Parts `NAME: text`. A name is a handle of ASCII letters, digits, `_` and `-`, or a name among `known`,
 * which are folded. A half-width colon needs a space or Japanese behind it: `id:1000` is no name.
 */
export function splitName(text: string, known: ReadonlySet<string>): { by?: string; text: string } {
  const match =
    /^(?:\*\*)?([^\s:\uff1a*][^:\uff1a*]{0,40}?)(?:さん)?(?:\*\*)?\s*(?::(?=[\s\u0080-\uffff]|$)|\uff1a)(?:\*\*)?\s*/.exec(
      text,
    );
  const name = match?.[1]?.replace(/^@/, '');
  if (match === null || name === undefined || name === '') return { text };
  const handle = /^(?=.*[A-Za-z])[A-Za-z0-9_-]{1,39}$/.test(name) && !labels.has(name.toLowerCase());
  return handle || known.has(foldTitle(name)) ? { by: name, text: text.slice(match[0].length) } : { text };
}

/** The names of some speakers, folded for comparison. */
export function namesOf(speakers: readonly Speaker[]): Set<string> {
  return new Set(speakers.map(speaker => foldTitle(speaker.name)));
}
