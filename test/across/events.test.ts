import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allEvents, type NamedEvent } from '../../src/across/events.ts';
import { parse } from '../../src/markdown/index.ts';
import { temporary } from '../helpers/temporary.ts';

const own = join(temporary('pepahate-events-'), 'own');
for (const folder of ['kyoto', 'nara']) {
  mkdirSync(join(own, folder), { recursive: true });
  writeFileSync(join(own, folder, 'notes.md'), `# ${folder}\n\n## Talk {.talk}\n\n- a\n`);
}

/** Ids, titles and paths of all events, where one was named. */
async function listed(named: NamedEvent): Promise<string[]> {
  const library = { bundled: join(own, 'none'), own, inIsTty: () => false, readIn: () => Buffer.alloc(0) };
  const open = async () => ({ event: parse('# Elsewhere\n', 'x').event, where: named.where, warnings: [] });
  const events: string[] = [];
  for await (const { id, event, where } of allEvents(library, named, open))
    events.push(`${id} ${event.title} ${where.replace(own, '~')}`);
  return events;
}

describe('the event that was named', () => {
  test('stands once among those of the library, by the path that was typed', async () => {
    const named = { id: 'notes', where: '../nara', roots: [join(own, 'nara')] };
    expect(await listed(named)).toEqual(['kyoto kyoto ~/kyoto', 'notes nara ../nara']);
  });

  test('stands behind them where it is none of them', async () => {
    const named = { id: 'x', where: 'x.md', roots: ['/x.md'] };
    expect(await listed(named)).toEqual(['kyoto kyoto ~/kyoto', 'nara nara ~/nara', 'x Elsewhere x.md']);
  });
});
