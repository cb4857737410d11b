import { readFileSync } from 'node:fs';
import type { Event } from '../../../src/event/model.ts';
import { parse } from '../../../src/markdown/index.ts';

let event: Event | undefined;

/** The bundled event, read from its notes. */
export function bundled(): Event {
  const id = '2016-07-02-hatena-pepabo';
  event ??= parse(readFileSync(`data/${id}.md`, 'utf8'), id).event;
  return event;
}
