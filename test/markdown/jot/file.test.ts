import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isTalk } from '../../../src/event/model.ts';
import { readFolder } from '../../../src/markdown/folder/index.ts';
import { placeFile } from '../../../src/markdown/jot/file.ts';
import { writeFolder, writeTalkFile } from '../../../src/markdown/write/index.ts';
import { readSchedule } from '../../../src/schedule/index.ts';

const file = (path: string, text: string) => ({ path, text, warnings: [] });

/** The file that is made for a slot of a folder. */
function begun(files: ReturnType<typeof file>[], title: string) {
  const slot = readFolder(files, 'notes').event.slots.findLast(each => each.title === title)!;
  return placeFile({ files, id: 'notes', begin: writeTalkFile }, slot);
}

const index = file(
  'index.md',
  `---
title: Meetup
reading: diary
---

## Timetable {.section}

| time | speaker | title |
| --- | --- | --- |
| 10:00 | Ann | Wells |
| 10:30 | Bob | Queues |
| 11:00 | | Break |
| 11:10 | Cid | Ropes |
| 11:30 | Dan | 井戸 |
`,
);
const talk = (path: string, title: string, text = '- a\n') =>
  file(path, `---\ntitle: ${title}\nreading: talk\n---\n\n# ${title} {.talk}\n\n${text}`);

describe('a slot of a folder begins a file', () => {
  const folder = [index, talk('01-wells.md', 'Wells'), talk('03-ropes.md', 'Ropes')];

  test('with a number that says where it stands, and the title', () => {
    expect(begun(folder, 'Queues')).toEqual({
      path: '02-queues.md',
      text: '---\ntitle: Queues\nreading: talk\n---\n\n# Queues {#queues .talk}\n',
      line: 6,
    });
    expect(begun(folder, '井戸')?.path).toBe('04-talk-4.md');
  });

  test('in the folder and by the habit of the talks before it', () => {
    expect(begun([index, talk('talks/wells.md', 'Wells')], 'Queues')?.path).toBe('talks/queues.md');
    expect(begun([index, talk('001-wells.md', 'Wells')], 'Queues')?.path).toBe('002-queues.md');
  });

  test('beside one of the same name', () => {
    const other = file('02-QUEUES.md', '---\nreading: diary\n---\n\n# Of queues\n\n- mine\n');
    expect(begun([...folder, other], 'Queues')?.path).toBe('02-queues-2.md');
  });

  test('which has the slot and is empty, and all else stays', () => {
    const made = begun(folder, 'Queues')!;
    const { event } = readFolder([...folder, file(made.path, made.text)], 'notes');
    expect(event.notes.map(({ title, nodes }) => `${title} ${nodes.length}`)).toEqual([
      'Wells 1',
      'Queues 0',
      'Ropes 1',
    ]);
    expect(event.slots[1]).toMatchObject({ title: 'Queues', talk: 'queues' });
    expect(begun([...folder, file(made.path, made.text)], 'Queues')).toBeUndefined();
  });

  test.each([
    [
      'of the second of two slots of one title',
      [file('index.md', index.text.replace('Queues', 'Ropes')), talk('01-wells.md', 'Wells')],
      'Ropes',
    ],
    ['of a break', [index, talk('01-wells.md', 'Wells')], 'Break'],
    ['where no talk has one', [index, file('other.md', '---\nreading: diary\n---\n\n# Other\n')], 'Queues'],
    [
      'where talks stand in the file of the timetable',
      [file('index.md', `${index.text}\n## Wells {.talk}\n\n- a\n`), talk('ropes.md', 'Ropes')],
      'Queues',
    ],
    [
      'where talks stand together in files',
      [index, file('all.md', '---\nreading: event\n---\n\n## Wells {.talk}\n\n- a\n\n## Ropes {.talk}\n')],
      'Queues',
    ],
  ])('and none %s', (_, files, title) => expect(begun(files, title)).toBeUndefined());
});

test.each(['pretalx.json', 'fosdem.xml', 'fortee.json', 'sched.ics', 'sessionize.json'])(
  'a talk of %s that has lost its file gets it again',
  name => {
    const text = readFileSync(join(import.meta.dirname, '../../fixtures/schedules', name), 'utf8');
    const { event } = readSchedule(text, { where: name, id: 'notes' });
    const files = writeFolder(event).map(({ path, text }) => file(path, text));
    const talks = event.notes.filter(isTalk);
    talks.forEach(({ title }, index) => {
      const lost = files.filter((_, at) => at !== index + 1);
      if (talks.length > 1) expect(begun(lost, title)?.path).toBe(files[index + 1]!.path);
    });
  },
);
