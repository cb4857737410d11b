import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allEvents, type NamedEvent } from '../../src/across/events.ts';
import { refKey, type SaidReadings } from '../../src/across/found.ts';
import { openedNotes } from '../helpers/notes/opened.ts';
import { temporary } from '../helpers/temporary.ts';

const own = join(temporary('pepahate-events-'), 'own');
for (const folder of ['kyoto', 'nara']) {
  mkdirSync(join(own, folder), { recursive: true });
  writeFileSync(join(own, folder, 'notes.md'), `# ${folder}\n\n## Talk {.talk}\n\n- a\n`);
}

/** Ids, titles and paths of all events, where one was named. */
async function listed(named: NamedEvent, said: SaidReadings = new Map()): Promise<string[]> {
  const library = { bundled: join(own, 'none'), own, inIsTty: () => false, readIn: () => Buffer.alloc(0) };
  const open = async () => openedNotes('# Elsewhere\n', 'x', named.where);
  const events: string[] = [];
  for await (const { id, event, where } of allEvents(library, named, open, said))
    events.push(`${id} ${event.title} ${where.replace(own, '~')}`);
  return events;
}

describe('the event that was named', () => {
  test('stands once among those of the library, by the path that was typed', async () => {
    const named = { id: 'notes', where: '../nara', roots: [join(own, 'nara')] };
    expect(await listed(named)).toEqual(['kyoto kyoto ~/kyoto', 'notes nara ../nara']);
  });

  test('is read as it was said to be, as the others are', async () => {
    const named = { id: 'notes', where: '../nara', roots: [join(own, 'nara')] };
    const others = [named, { id: 'kyoto', where: join(own, 'kyoto') }];
    const said = new Map(others.map(event => [refKey(event), 'diary' as const]));
    const library = { bundled: join(own, 'none'), own, inIsTty: () => false, readIn: () => Buffer.alloc(0) };
    const open = () => Promise.reject(new Error('it is one of the library'));
    const kinds: string[] = [];
    for await (const { event, reading } of allEvents(library, named, open, said))
      kinds.push(`${event.title} ${reading.files[0]?.kind}`);
    expect(kinds).toEqual(['kyoto diary', 'nara diary']);
  });

  test('stands behind them where it is none of them', async () => {
    const named = { id: 'x', where: 'x.md', roots: ['/x.md'] };
    expect(await listed(named)).toEqual(['kyoto kyoto ~/kyoto', 'nara nara ~/nara', 'x Elsewhere x.md']);
  });
});
