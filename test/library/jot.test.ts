import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEvent } from '../../src/library/index.ts';
import { addJot, beginNotes } from '../../src/library/jot.ts';
import { temporary } from '../helpers/temporary.ts';

test.each(['connpass.json', 'sched.ics', 'fosdem.xml'])(
  '%s, a published schedule, takes no notes',
  async name => {
    const path = join(temporary('jot-'), name);
    copyFileSync(join('test/fixtures/schedules', name), path);
    const before = readFileSync(path);
    const library = { bundled: '', inIsTty: () => false, readIn: () => Buffer.alloc(0) };
    const { event } = await openEvent(library, [path]);
    const { line } = event.notes[0] ?? { line: 1 };
    const jot = { notes: { line, title: '' }, under: [], kind: 'item', text: 'new' } as const;
    const as = { id: event.id, patience: 1000 };
    const refused = /is a published schedule/;
    await expect(addJot(path, as, jot)).rejects.toThrow(refused);
    await expect(beginNotes(path, as, event.slots[0] ?? { line, title: '' })).rejects.toThrow(refused);
    expect(readFileSync(path)).toEqual(before);
  },
);
