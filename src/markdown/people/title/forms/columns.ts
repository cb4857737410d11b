import { nameScore } from '../../names.ts';
import { readSpeakers } from '../../speakers.ts';
import type { Form } from './form.ts';

/** Between columns stands the same sign, once or more: `Ann Lee | @ann | Example | "Queues"`. */
const signs = [/\s*[|｜]\s*/u, /\s+[/／]\s+/u, /\s+[-–—]\s+/u, /\s+[·•]\s+/u];

const quotes = /^[「『“"《](.+)[」』”"》]$/u;

/** `Ann Lee | @ann | Example | "Queues"`: the speaker, who that is, and last the title; an address is none. */
export const columnForm: Form = text => {
  for (const sign of signs) {
    const columns = text.split(sign);
    const [name = '', ...others] = columns;
    if (columns.length < 3 || columns.length > 6 || nameScore(name) < 1.2) continue;
    const last = others.pop()!;
    const quoted = quotes.exec(last)?.[1];
    const isHandled = /^[@＠][\w.-]+$/.test(others[0]!);
    if (quoted === undefined && !isHandled) continue;
    const places = others.filter(column => !/^[@＠][\w.-]+$/.test(column));
    const affiliation = places.length === 0 ? {} : { affiliation: places.join(', ') };
    const speakers = readSpeakers(name).map(speaker => ({ ...speaker, ...affiliation }));
    const isAddress = /^https?:\/\/\S+$/.test(last);
    const title = isAddress ? name : (quoted ?? last);
    return {
      speakers,
      score: 2.6,
      title,
      form: isAddress ? 'person' : 'columns',
      ...(quoted === undefined ? {} : { quoted: true }),
    };
  }
  return undefined;
};
