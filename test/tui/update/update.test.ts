import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SaidReading } from '../../../src/event/reading.ts';
import { lineText } from '../../../src/line/line.ts';
import { parse } from '../../../src/markdown/index.ts';
import { keymap } from '../../../src/tui/keys/keymap.ts';
import { sceneOf } from '../../../src/tui/lists/scene.ts';
import { emptyMemory } from '../../../src/tui/memory/memory.ts';
import { startState } from '../../../src/tui/memory/restore.ts';
import type { State } from '../../../src/tui/state/state.ts';
import { happen } from '../../../src/tui/update/update.ts';
import { at, checked, notes, oneTalk, rows, screen, searched, started, typed } from '../event.ts';

describe('keys in the timetable', () => {
  test.each([
    ['', 'timetable First talk'],
    ['j', 'timetable Second talk'],
    ['j j', 'timetable Second talk'],
    ['k', 'timetable Doors'],
    ['Up Up', 'timetable About'],
    ['g', 'timetable About'],
    ['g G', 'timetable Second talk'],
    ['Enter', 'outline one'],
    ['l', 'outline one'],
    ['Tab', 'outline one'],
    ['k Enter', 'timetable Doors'],
    ['g Enter', 'outline A caveat.'],
    ['2 Enter', 'outline only'],
    ['9 Enter', 'timetable First talk'],
    ['2', 'timetable First talk'],
    ['g 3 j', 'timetable Second talk'],
    ['9 k', 'timetable About'],
    ['2 G', 'timetable Doors'],
    ['3 g', 'timetable First talk'],
    ['g 2 ]', 'outline only'],
    ['2 Esc j', 'timetable Second talk'],
    ['0 j', 'timetable Second talk'],
    ['] ', 'outline only'],
    ['[', 'outline A caveat.'],
    ['] ]', 'outline only'],
    // From a slot without notes, from where it stands.
    ['k ]', 'outline one'],
    ['k [', 'outline A caveat.'],
    ['k 2 ]', 'outline only'],
    ['f s f f', 'timetable First talk'],
  ])('%s → %s', (keys, expected) => expect(at(typed(started(), keys).state)).toBe(expected));

  test.each(['Y', 'v'])('%s on a slot without notes does nothing and says so', key => {
    const { state, effects } = typed(started(), `k ${key}`);
    expect(effects).toEqual([]);
    expect(state.message?.text).toMatch(/nothing to copy|no notes/);
  });

  test('a talk opens at its outline, and again at the tab where it was left', () => {
    expect(at(typed(started(undefined, 'first'), 'Tab ]').state)).toBe('outline only');
    expect(at(typed(started(undefined, 'first'), 'Tab ] [').state)).toBe('qa Why?');
  });

  test('a slot without notes of others says so', () => {
    expect(typed({ ...started(), own: false }, 'k Enter').state.message?.text).toMatch('no notes');
  });

  test('beside a slot without notes, the talk before stays open', () => {
    expect(typed(started(), 'j k k').state.open).toBe('first');
  });

  test('the talk beside the timetable follows the cursor', () => {
    expect(typed(started(), 'j').state.open).toBe('second');
  });
});

describe('keys in a talk', () => {
  test.each([
    ['j', 'outline one a'],
    ['j j', 'outline one a i'],
    ['j k', 'outline one'],
    ['G', 'outline A remark.'],
    ['J', 'outline two'],
    ['J J', 'outline three'],
    ['J K', 'outline one'],
    ['K', 'outline one'],
    ['j J', 'outline one b'],
    ['j j p', 'outline one a'],
    ['j z i J', 'outline one a'],
    ['j z i K', 'outline one a'],
    ['j z i p', 'outline one a'],
    ['j j h', 'outline one a'],
    ['l', 'outline one a'],
    ['h', 'outline one'],
    ['h j', 'outline two'],
    ['h h', 'timetable First talk'],
    ['Esc', 'timetable First talk'],
    ['Enter j', 'outline two'],
    ['Enter Enter j', 'outline one a'],
    ['z a j', 'outline two'],
    ['j j z a', 'outline one a'],
    ['Tab', 'qa Why?'],
    ['Tab Tab', 'links link'],
    ['Tab Tab Tab', 'outline one'],
    ['Shift+Tab', 'links link'],
    ['Tab j', 'qa Because'],
    ['Tab j h', 'qa Why?'],
    [']', 'outline only'],
    ['] [', 'outline one'],
    ['j ] [', 'outline one a'],
    ['z x', 'outline one'],
    ['z j', 'outline one'],
    ['3 j', 'outline one b'],
    ['2 J', 'outline three'],
    ['9 9 9 J', 'outline A remark.'],
    ['j j 2 p', 'outline one'],
    ['4 G', 'outline one b'],
    ['2 Tab', 'links link'],
    ['2 0 0 0 ]', 'outline only'],
    ['1 0 j', 'outline How?'],
    ['2 z a j', 'outline two'],
    ['2 Enter', 'outline only'],
  ])('%s → %s', (keys, expected) => {
    const found = at(typed(started(undefined, 'first'), keys).state).replace('https://example.com/a', 'link');
    expect(found).toBe(expected);
  });

  test.each([
    ['', 'one, one a, one a i, one b, two, two a link, three, Q&A, Why?, Because, How?, A remark.'],
    ['h', 'one, two, two a link, three, Q&A, Why?, Because, How?, A remark.'],
    ['h l', 'one, one a, one a i, one b, two, two a link, three, Q&A, Why?, Because, How?, A remark.'],
    ['z M', 'one, two, three, Q&A, A remark.'],
    ['z M z R', 'one, one a, one a i, one b, two, two a link, three, Q&A, Why?, Because, How?, A remark.'],
    ['z 1', 'one, two, three, Q&A, A remark.'],
    ['z 2', 'one, one a, one b, two, two a link, three, Q&A, Why?, How?, A remark.'],
    ['j z i', 'one a, one a i'],
    ['j z i z o', 'one, one a, one a i, one b'],
    [
      'j z i z o z o',
      'one, one a, one a i, one b, two, two a link, three, Q&A, Why?, Because, How?, A remark.',
    ],
    ['j z i Esc', 'one, one a, one a i, one b'],
    ['z M z i', 'one, one a, one b'],
    ['z i z 1', 'one, one a, one b'],
    ['z i z 2', 'one, one a, one a i, one b'],
    ['h J z i z R z o', 'one, two, two a link, three, Q&A, Why?, Because, How?, A remark.'],
    ['z i z M z o', 'one, one a, one b, two, two a link, three, Q&A, Why?, Because, How?, A remark.'],
  ])('%s shows %s', (keys, expected) => {
    expect(rows(typed(started(undefined, 'first'), keys).state)).toBe(expected);
  });

  test('folding leaves the cursor on what hides it', () => {
    expect(at(typed(started(undefined, 'first'), 'j j z M').state)).toBe('outline one');
  });

  test('an item without children cannot be zoomed into', () => {
    expect(typed(started(undefined, 'first'), 'J J z i').state.message?.text).toMatch('nothing below');
  });

  test('a talk keeps its cursor and folds while others are read', () => {
    const { state } = typed(started(undefined, 'first'), 'h j ] [');
    expect(at(state)).toBe('outline two');
    expect(rows(state)).toMatch('one, two');
  });
});

describe('digits', () => {
  test('wait for what follows, and say what they open', () => {
    const { state, effects } = typed(started(), '1 2');
    expect(effects).toEqual([
      { type: 'await-pause', count: '1' },
      { type: 'await-pause', count: '12' },
    ]);
    expect(screen(state).at(-1)).toBe('12…  no talk 12; a motion: 12 times');
    const second = typed(started(), '2').state;
    expect(screen(second).at(-1)).toBe('2…  Enter talk 2: Second talk; a motion: 2 times');
  });

  test('open the talk of that number after a pause, beyond 9 too', () => {
    const talks = Array.from({ length: 12 }, (_, index) => `## T${index + 1} {#t${index + 1}}\n\n- x\n`);
    const event = parse(talks.join('\n'), 'many').event;
    const many = startState({ event, size: { columns: 80, rows: 24 }, memory: emptyMemory });
    const waiting = typed(many, '1 2').state;
    expect(happen(waiting, { type: 'pause', count: '1' })).toBe(waiting);
    const there = happen(waiting, { type: 'pause', count: '12' });
    expect([there.open, there.focus, there.count]).toEqual(['t12', 'talk', undefined]);
  });

  test('are of no account after another key', () => {
    const state = typed(started(), '2 x').state;
    expect(happen(state, { type: 'pause', count: '2' })).toBe(state);
    expect(screen(typed(started(), '2 Esc').state).at(-1)).toMatch(/^\? keys/);
  });

  test('are cut where nobody means them', () => {
    expect(typed(started(), '9 9 9 9 9 9').state.count).toBe('9999');
  });
});

describe('go back to where a jump came from', () => {
  test.each([
    ['j j G Ctrl+o', 'outline one a i'],
    ['j ] Ctrl+o', 'outline one a'],
    ['j ] Ctrl+o Alt+o', 'outline only'],
    ['j 2 Enter Ctrl+o', 'outline one a'],
    ['j 2 Enter Alt+Left Alt+Right', 'outline only'],
    ['J Tab j 2 ] Ctrl+o', 'qa Because'],
    ['j G g Ctrl+o Ctrl+o', 'outline one a'],
    ['j G g Ctrl+o Ctrl+o Alt+o', 'outline A remark.'],
    ['j G k ] Ctrl+o G Alt+o', 'outline A remark.'],
    // A place is gone back to once, from where it was left last.
    ['j G g j G Ctrl+o Ctrl+o Ctrl+o', 'outline A remark.'],
    ['j j Ctrl+o', 'outline one a i'],
    ['G z M Ctrl+o', 'outline one'],
    ['j j G K h z M Ctrl+o', 'outline one a i'],
    ['Esc j Enter Ctrl+o', 'timetable Second talk'],
    ['Esc g Ctrl+o', 'timetable First talk'],
    ['j 2 J Ctrl+o', 'outline one b'],
    // One line in two tabs is two places.
    ['J J J l G Tab G Ctrl+o', 'qa Why?'],
    ['J J J l G Tab G Ctrl+o Ctrl+o', 'outline Why?'],
  ])('%s → %s', (keys, expected) =>
    expect(at(typed(started(undefined, 'first'), keys).state)).toBe(expected),
  );

  test.each([
    ['j / o n l y Enter Ctrl+o', 'outline one a'],
    ['j / o n l y Enter Ctrl+o Alt+o', 'outline only'],
    ['j / o n e Enter n n Ctrl+o', 'outline one a'],
    ['j / o n l y Esc Ctrl+o', 'outline one a'],
  ])('%s → %s', (keys, expected) => expect(at(searched(started(undefined, 'first'), keys))).toBe(expected));

  test('says so where there is none', () => {
    expect(typed(started(), 'Ctrl+o').state.message?.text).toMatch('nowhere to go back');
    expect(typed(started(), 'Alt+o').state.message?.text).toMatch('nowhere to go forward');
  });

  test('of many places, the latest hundred are kept', () => {
    const event = oneTalk(Array.from({ length: 120 }, (_, index) => `- item ${index + 1}\n`).join(''));
    const state = startState({
      event,
      size: { columns: 80, rows: 24 },
      memory: emptyMemory,
      address: 'talk',
    });
    const jumps = Array.from({ length: 118 }, (_, index) => `${[...String(index + 2)].join(' ')} G`);
    const there = typed(state, jumps.join(' ')).state;
    const back = (times: number) =>
      typed(there, Array.from({ length: times }, () => 'Ctrl+o').join(' ')).state;
    expect([at(there), at(back(1)), at(back(100))]).toEqual([
      'outline item 119',
      'outline item 118',
      'outline item 19',
    ]);
    expect(back(101).message?.text).toBe('there is nowhere to go back to');
  });

  test('follows its line where the notes change, and falls back to the nearest where it is gone', () => {
    const before = typed(started(undefined, 'first'), 'J j ]').state;
    const moved = parse(notes.replace('- one\n', '- zero\n- one\n'), 'night').event;
    expect(at(typed(happen(before, { type: 'reload', event: moved }), 'Ctrl+o').state)).toMatch('two a');
    const gone = parse(notes.replace(/ {2}- two a.*\n/, ''), 'night').event;
    expect(at(typed(happen(before, { type: 'reload', event: gone }), 'Ctrl+o').state)).toBe('outline two');
  });

  test('keeps the last hundred', () => {
    const keys = Array.from({ length: 300 }, (_, index) => (index % 2 === 0 ? 'G' : 'g')).join(' ');
    expect(typed(started(undefined, 'first'), keys).state.jumps.back.length).toBeLessThanOrEqual(100);
    const odd = Array.from({ length: 130 }, () => ['j', ']', '[']).flat();
    expect(typed(started(undefined, 'first'), odd.join(' ')).state.jumps.back.length).toBeLessThanOrEqual(
      100,
    );
  });
});

describe('headings, quotations and lines of prose', () => {
  const event = oneTalk(`Why we did it:

- money
- time

### How

> said ann
>
> - slowly
> - gladly

Prose.

#### In detail

- steps

  \`\`\`sh
  ls
  \`\`\`
`);
  const start = startState({
    event,
    size: { columns: 80, rows: 24 },
    memory: emptyMemory,
    address: 'talk',
  });

  test.each([
    ['', 'Why we did, money, time, How, said ann, slowly, gladly, Prose., In detail, steps, ls'],
    ['h', 'Why we did, How, said ann, slowly, gladly, Prose., In detail, steps, ls'],
    ['z M', 'Why we did, How'],
    ['z 2', 'Why we did, money, time, How, said ann, Prose., In detail'],
    ['J h', 'Why we did, money, time, How'],
    ['J l h', 'Why we did, money, time, How, said ann, Prose., In detail, steps, ls'],
    ['J l z i', 'said ann, slowly, gladly'],
    ['G z a', 'Why we did, money, time, How, said ann, slowly, gladly, Prose., In detail, steps'],
    ['J z i z M', 'How, said ann, Prose., In detail'],
  ])('%s shows %s', (keys, expected) => expect(rows(typed(start, keys).state)).toBe(expected));

  test.each([
    ['J', 'How'],
    ['J l J J', 'In detail'],
    ['G p p', 'In detail'],
    ['G p p K K', 'said ann'],
    ['J l j p', 'said ann'],
  ])('%s → %s', (keys, expected) => expect(at(typed(start, keys).state)).toBe(`outline ${expected}`));

  test('keep folds and stars where others come before them', () => {
    const before = typed(start, 'h J * l * h').state;
    expect(rows(before)).toBe('Why we did, How, said ann, Prose., In detail, steps, ls');
    const moved = oneTalk(
      `New.\n\nWhy we did it:\n\n- money\n- time\n\n### How\n\n> said ann\n>\n> - slowly\n`,
    );
    const after = happen(before, { type: 'reload', event: moved });
    expect(rows(after)).toBe('New., Why we did, How, said ann');
    expect([...after.stars]).toEqual(['talk/3', 'talk/3.1']);
  });

  test('are copied as they stand there, code with its lines', () => {
    expect(typed(start, 'G y').effects).toEqual([{ type: 'copy', text: 'ls', what: 'ls' }]);
  });
});

describe('what is asked of the world', () => {
  const first = () => started(undefined, 'first');
  test.each([
    ['q', [{ type: 'quit', code: 0 }]],
    ['Ctrl+c', [{ type: 'quit', code: 130 }]],
    ['z Ctrl+c', [{ type: 'quit', code: 130 }]],
    ['Ctrl+z', [{ type: 'suspend' }]],
    ['Ctrl+l', [{ type: 'redraw' }]],
    ['j y', [{ type: 'copy', text: 'one a', what: 'one a' }]],
    ['j A', [{ type: 'copy', text: 'first/1.1', what: 'first/1.1' }]],
    ['Tab j A', [{ type: 'copy', text: 'first/4.1.1', what: 'first/4.1.1' }]],
    ['Tab Tab A', [{ type: 'copy', text: 'first/l1', what: 'first/l1' }]],
    ['Esc A', [{ type: 'copy', text: 'first', what: 'first' }]],
    ['Esc k A', []],
    ['v', [{ type: 'page', slug: 'first' }]],
    ['j e', [{ type: 'edit', line: 22 }]],
    ['J j o', []],
    ['J j o Enter', [{ type: 'open-url', url: 'https://example.com/a' }]],
    ['J j Enter j Enter', [{ type: 'open-url', url: 'https://example.com/b' }]],
    ['J j o y', [{ type: 'copy', text: 'https://example.com/a', what: 'https://example.com/a' }]],
    ['J j o j y', [{ type: 'copy', text: 'https://example.com/b', what: 'https://example.com/b' }]],
    ['Tab Tab y', [{ type: 'copy', text: 'https://example.com/a', what: 'https://example.com/a' }]],
    ['J j o Esc', []],
    ['J j o q', []],
    ['? Ctrl+c', [{ type: 'quit', code: 130 }]],
  ])('%s → %j', (keys, effects) => expect(typed(first(), keys).effects).toEqual(effects));

  test('Y asks for a copy of the talk as Markdown', () => {
    expect(typed(first(), 'Y').effects).toEqual([{ type: 'copy-notes', slug: 'first' }]);
  });

  test('a line without a link says so', () => {
    expect(typed(first(), 'o').state.message?.text).toMatch('no link');
  });
});

describe('help', () => {
  test('does what the line at its cursor says', () => {
    const { state } = typed(started(), '?');
    expect(state.overlay?.kind).toBe('help');
    expect(at(typed(state, 'Enter').state)).toBe('timetable Second talk');
  });

  const list = (keys: string, from = started(undefined, 'first')) => {
    const { overlay } = sceneOf(typed(from, keys).state);
    if (overlay?.kind !== 'help') throw new Error('no help');
    return overlay;
  };
  const keysIn = (keys: string, from?: State) =>
    list(keys, from).help.map(({ binding }) => binding.series ?? binding.keys[0]);

  test('has the groups of the manual in their order, and a row for all that differ by a number', () => {
    const titles = list('?').help.flatMap(({ above }) => above.map(lineText).filter(Boolean));
    const groups = readFileSync('docs/browsing.md', 'utf8').matchAll(/^\| \*\*(.+)\*\* \| \|$/gm);
    const named = Array.from(groups, ([, title]) => title!);
    expect(titles).toEqual(named.filter(title => titles.includes(title)));
    expect(titles).toHaveLength(3);
    expect(keysIn('?').filter(key => /\d$/.test(key!))).toEqual(['0-9', 'z1-z9']);
  });

  test('leaves out what cannot work here', () => {
    expect(keysIn('?')).toEqual(expect.arrayContaining(['e', 'z a']));
    expect(keysIn('?', { ...started(), own: false })).not.toContain('e');
    expect(keysIn('Tab Tab ?')).not.toContain('z a');
  });

  test('of a row for several keys asks for one of them', () => {
    const row = (key: string) => 'j '.repeat(keysIn('?').indexOf(key));
    const levels = typed(started(undefined, 'first'), `? ${row('z1-z9')}Enter 1`).state;
    expect(rows(levels)).toBe('one, two, three, Q&A, A remark.');
    const digits = typed(started(undefined, 'first'), `? ${row('0-9')}Enter`).state;
    expect([digits.overlay, digits.message?.text]).toEqual([undefined, 'press one of 0-9']);
  });

  describe('is narrowed by /', () => {
    test.each([
      ['? / l i n k', ['Enter', 'o']],
      ['? / F o l d Space a l l', ['z M', 'z R']],
      ['? / z i', ['z i']],
      ['? & z i', ['z i']],
      ['? / q q q', []],
      ['? / z i Backspace Backspace Esc / u n f o l d Space a', ['z a', 'z R']],
    ])('%s', (keys, expected) => expect(keysIn(keys)).toEqual(expected));

    test('and Enter does what the line at the cursor says', () => {
      const { state } = typed(started(undefined, 'first'), '? / f o l d Space a l l Down Up Enter');
      expect([state.overlay, rows(state)]).toEqual([undefined, 'one, two, three, Q&A, A remark.']);
    });

    test('letters are text, and searched for nowhere else', () => {
      const { state, effects } = typed(started(), '? / q z j *');
      expect([effects, state.overlay?.kind, [...state.stars]]).toEqual([[], 'list-search', []]);
      expect(screen(state).at(-1)).toMatch(/^\/qzj\* /);
      expect(screen(state).join('\n')).toMatch('nothing fits');
      expect(typed(state, 'Enter').state.message?.text).toBe('nothing fits');
    });

    test('and Esc leads to all keys, then to the screen', () => {
      expect(keysIn('? / z i Esc')).toEqual(keysIn('?'));
      expect(typed(started(), '? / z Esc Esc').state.overlay).toBeUndefined();
    });
  });

  test.each([
    [40, 15, 1],
    [80, 24, 1],
    [120, 40, 2],
    [200, 60, 3],
    [200, 20, 3],
  ])('uses the width: at %i x %i it has %i columns, and all of it can be seen', (columns, height, panes) => {
    const from = started({ columns, rows: height }, 'first');
    expect(list('?', from).panes).toBe(panes);
    let state = typed(from, '?').state;
    const seen = new Set<string>();
    for (const _ of list('?', from).help) {
      const lines = screen(state).join('\n');
      for (const { lines: own } of list('?', from).help)
        for (const text of own.map(lineText)) if (lines.includes(text.trimEnd())) seen.add(text);
      state = typed(state, 'j').state;
    }
    const all = list('?', from).help.flatMap(({ lines }) => lines.map(lineText));
    expect(all.filter(text => !seen.has(text))).toEqual([]);
  });

  test.each(['Esc', 'q', '?'])('%s closes it', key => {
    expect(typed(started(), `? ${key}`).state.overlay).toBeUndefined();
  });
});

describe('stars', () => {
  test('an item, and off again', () => {
    expect([...typed(started(undefined, 'first'), 'j *').state.stars]).toEqual(['first/1.1']);
    expect([...typed(started(undefined, 'first'), 'j * *').state.stars]).toEqual([]);
  });
  test('a talk', () => expect([...typed(started(), '*').state.stars]).toEqual(['first']));

  const starred = typed(started(undefined, 'first'), 'G * g j * ] * Esc *').state;

  test('are listed by talk, in the order of the notes', () => {
    const lines = screen(typed(starred, 'S').state);
    expect(lines.slice(1, 7)).toEqual([
      'Stars',
      'First talk',
      '>* 1.1  one a',
      ' * 5  A remark.',
      ' * Second talk',
      ' * 1  only',
    ]);
  });

  test.each([
    ['S Enter', 'outline one a'],
    ['S j Enter', 'outline A remark.'],
    ['S G Enter', 'outline only'],
    ['S G Enter Ctrl+o', 'timetable Second talk'],
    ['S Esc', 'timetable Second talk'],
    ['S q', 'timetable Second talk'],
    ['S j j j j j Enter', 'outline only'],
  ])('%s → %s', (keys, expected) => expect(at(typed(starred, keys).state)).toBe(expected));

  test('are taken away in their list, and given back while it is open', () => {
    expect([...typed(starred, 'S *').state.stars]).toEqual(['first/5', 'second/1', 'second']);
    expect(screen(typed(starred, 'S *').state)[3]).toBe('>  1.1  one a');
    expect(typed(starred, 'S * *').state.stars.has('first/1.1')).toBe(true);
    expect(screen(typed(starred, 'S * Esc S').state)[3]).toBe('>* 5  A remark.');
  });

  test('that are none say so', () => {
    const { state } = typed(started(), 'S');
    expect(state.overlay).toBeUndefined();
    expect(state.message?.text).toMatch('nothing is starred');
  });
});

describe('what was read', () => {
  const read = (state: State) => [...state.read];

  test('is a talk that stayed open for a while, not one that was passed by', () => {
    const passing = typed(started(undefined, 'first'), '] [').state;
    expect(read(passing)).toEqual([]);
    expect(read(happen(passing, { type: 'stay', slug: 'second' }))).toEqual([]);
    expect(read(happen(passing, { type: 'stay', slug: 'first' }))).toEqual(['first']);
    const beside = typed(passing, 'Esc').state;
    expect(read(happen(beside, { type: 'stay', slug: 'first' }))).toEqual([]);
  });

  test('is said by hand, and unsaid', () => {
    const { state } = typed(started(undefined, 'first'), 'r');
    expect(read(state)).toEqual(['first']);
    expect(state.message?.text).toBe('read: First talk');
    expect(read(typed(state, 'r').state)).toEqual([]);
    expect(typed(started(), 'k r').state.message?.text).toMatch('no notes');
  });
});

describe('what happens without a key', () => {
  test('a new size keeps the cursor in the window', () => {
    const small = happen(typed(started(undefined, 'first'), 'G').state, {
      type: 'resize',
      size: { columns: 30, rows: 7 },
    });
    expect(screen(small).join('\n')).toMatch('A remark.');
  });

  test('the clock marks what is on', () => {
    const state = happen(started(), { type: 'clock', now: { date: '2026-04-01', time: '10:40' } });
    const lines = screen(state);
    expect(lines.find(line => line.includes('First talk'))).toMatch('now');
    expect(lines.find(line => line.includes('Second talk'))).toMatch('next');
    expect(lines[0]).toMatch('10:40');
  });

  test('another day marks nothing', () => {
    const state = happen(started(), { type: 'clock', now: { date: '2026-04-02', time: '10:40' } });
    expect(screen(state).join('\n')).not.toMatch(/\bnow\b/);
  });

  test('notes that changed keep the cursor and the folds on their items', () => {
    const before = typed(started(undefined, 'first'), 'h J j').state;
    expect(at(before)).toMatch('two a');
    const changed = parse(notes.replace('- one\n', '- zero\n  - zero a\n- one\n'), 'night').event;
    const after = happen(before, { type: 'reload', event: changed });
    expect(at(after)).toMatch('two a');
    expect(rows(after)).toMatch('zero, zero a, one, two');
  });

  test('a word that was mended keeps stars, folds and zoom, also below it', () => {
    const before = typed(started(undefined, 'first'), 'j * j * h h p z i').state;
    expect(rows(before)).toBe('one, one a, one b');
    const changed = parse(notes.replace('- one\n', '- One\n'), 'night').event;
    const after = happen(before, { type: 'reload', event: changed });
    expect(rows(after)).toBe('One, one a, one b');
    expect([...after.stars]).toEqual(['first/1.1', 'first/1.1.1']);
  });

  test('stars move with their items', () => {
    const before = typed(started(undefined, 'first'), 'j *').state;
    const changed = parse(notes.replace('- one\n', '- zero\n- one\n'), 'night').event;
    expect([...happen(before, { type: 'reload', event: changed }).stars]).toEqual(['first/2.1']);
  });

  test('the cursor stays on its slot, though another has its title', () => {
    const twice = notes.replace('| 10:00 | | Doors', '| 9:00 | | Break | 30 |\n| 9:30 | | Break');
    const state = happen(started(), { type: 'reload', event: parse(twice, 'night').event });
    const before = typed(state, 'g j j').state;
    const after = happen(before, { type: 'reload', event: parse(twice, 'night').event });
    expect(after.timetable.cursor).toBe(2);
  });

  test('the cursor goes with its slot where others come before it', () => {
    const later = notes.replace('| 10:00 | | Doors', '| 9:00 | | Breakfast | 30 |\n| 10:00 | | Doors');
    const after = happen(typed(started(), 'j').state, {
      type: 'reload',
      event: parse(later, 'night').event,
    });
    expect(at(after)).toBe('timetable Second talk');
  });

  test('notes from which the open talk is gone show another', () => {
    const changed = parse(notes.replace(/## First talk[\s\S]*(?=## Second)/, ''), 'night').event;
    expect(happen(started(undefined, 'first'), { type: 'reload', event: changed }).open).toBe('about');
  });
});

describe('the mouse', () => {
  const wide = { columns: 120, rows: 24 };
  const press = (state: State, x: number, y: number) =>
    happen(state, { type: 'mouse', mouse: { kind: 'press', x, y } });
  const lineOf = (state: State, text: string) => screen(state).findIndex(line => line.includes(text));

  test('a press moves the cursor, a second one opens', () => {
    const state = started();
    const there = press(state, 20, lineOf(state, 'Second talk'));
    expect(at(there)).toBe('timetable Second talk');
    expect(at(press(there, 20, lineOf(state, 'Second talk')))).toBe('outline only');
  });

  test('a press in the other pane takes the keys there', () => {
    const state = started(wide);
    expect(at(press(state, 70, lineOf(state, 'one b')))).toBe('outline one b');
    const { talkStart } = sceneOf(state).panes;
    expect([talkStart - 1, talkStart].map(x => press(state, x, 12).focus)).toEqual(['timetable', 'talk']);
  });

  test('a press on the line at the cursor of the other pane takes the keys there, and no more', () => {
    const state = started(wide);
    const y = lineOf(state, 'one a') - 1;
    const there = press(state, 70, y);
    expect([at(there), rows(there)]).toEqual(['outline one', rows(state)]);
    expect(rows(press(there, 70, y))).toMatch(/^one, two/);
  });

  test('a press beside a question does nothing to what is asked of', () => {
    const asked = typed(started(), 'k Enter').state;
    expect(press(asked, 20, lineOf(asked, 'Second talk'))).toEqual(asked);
    const adding = typed(started(undefined, 'first'), 'a').state;
    expect(press(adding, 20, lineOf(adding, 'three'))).toEqual(adding);
  });

  test('a second press on a line with a link shows where it leads', () => {
    const state = started(undefined, 'first');
    const y = lineOf(state, 'two a');
    expect(press(press(state, 20, y), 20, y).overlay?.kind).toBe('targets');
  });

  test('a press above or below the tabs opens none', () => {
    const state = started(undefined, 'first');
    const y = lineOf(state, '[Outline');
    for (const row of [0, y - 1, y - 2]) expect(press(state, 14, row).tab).toBe('outline');
  });

  test('a press on a tab opens it', () => {
    const state = started(undefined, 'first');
    const y = lineOf(state, '[Outline');
    const x = screen(state)[y]!.indexOf('Q&A');
    expect(press(state, x, y).tab).toBe('qa');
    // Nothing is between two.
    const { start } = sceneOf(state).talk!.head.tabs[1]!;
    expect([start - 1, start].map(column => press(state, column, y).tab)).toEqual(['outline', 'qa']);
    const links = typed(state, 'Tab Tab').state;
    expect(press(links, start - 1, y).tab).toBe('links');
  });

  test('the wheel moves', () => {
    const state = happen(started(undefined, 'first'), {
      type: 'mouse',
      mouse: { kind: 'wheel', by: 1, x: 5, y: 8 },
    });
    expect(at(state)).toBe('outline one b');
  });

  test('m releases it and takes it', () => {
    expect(typed(started(), 'm').state.mouse).toBe(false);
    expect(typed(started(), 'm m').state.mouse).toBe(true);
  });
});

test('a key clears what was said', () => {
  const said = happen(started(), { type: 'say', message: { text: 'hello', style: 'dim' } });
  expect(screen(said).at(-1)!).toMatch('hello');
  expect(typed(said, 'j').state.message).toBeUndefined();
});

describe('how the notes were read', () => {
  const listed = (state: State, guesses: string[]) =>
    happen(state, { type: 'report', files: checked(guesses) });

  test('is asked for by w, and listed with its reasons, cleaned and wrapped', () => {
    expect(typed(started(), 'w').effects).toEqual([{ type: 'report' }]);
    const guesses = [`a title with \u001b[2J in it, ${'long '.repeat(20)}`];
    const state = listed(started({ columns: 40, rows: 14 }), guesses);
    expect(screen(state).slice(1, -1)).toEqual([
      'How the notes were read',
      '> a.md',
      '  Read as one talk: a guess',
      '',
      '      3  part    ## A ␛[2J heading',
      '                 short; against it: long',
      '',
      'Guesses',
      '      1  a title with ␛[2J in it, long',
      '         long long long long long long',
      '         long long long long long long',
      '         long long long long long long',
    ]);
    expect(screen(typed(state, 'j').state)[5]).toMatch(/^> +3 {2}part/);
    expect(screen(typed(state, 'j j').state).filter(line => line.startsWith('>'))).toEqual([
      '>     1  a title with ␛[2J in it, long',
    ]);
  });

  test('is not listed over what was opened meanwhile', () => {
    const state = typed(started(), '?').state;
    expect(listed(state, ['one'])).toEqual(state);
  });

  test.each(['Esc', 'q', 'w', 'Enter'])('is closed by %s', key => {
    expect(typed(listed(started(), ['one']), key).state.overlay).toBeUndefined();
  });

  describe('r reads them otherwise', () => {
    const withLevels = (...levels: number[]) => {
      const [file] = checked(['one']);
      const [heading] = file!.reading!.outline!.headings;
      const headings = levels.map(level => ({ ...heading!, level }));
      return [{ ...file!, reading: { ...file!.reading!, outline: { headings } } }];
    };
    const files = withLevels(2, 1, 2, 3, 7);

    test.each([
      [undefined, 'h1'],
      ['h1', 'h2'],
      ['h2', 'h3'],
      ['h3', 'diary'],
      ['diary', 'talk'],
      ['talk', undefined],
      ['minutes', 'h1'],
    ] as const)('from %s to %s', (as, next) => {
      const state = happen(started(), { type: 'report', files, as });
      expect(typed(state, 'r').effects).toEqual([{ type: 'read-as', as: next, before: as }]);
    });

    test.each([
      ['h2', 'h2', 'reading: h2 in the front matter keeps it so'],
      ['h2', undefined, 'the notes cannot be read as h2'],
      [undefined, undefined, 'read by their headings'],
      [undefined, 'h3', 'read as they say themselves'],
    ] as const)('and the footer says what keeps it so: %s, taken as %s', (as, taken, expected) => {
      const told = checked(['two'], taken);
      const state = happen(listed(started(), ['one']), { type: 'reread', files: told, as });
      expect(state.overlay).toMatchObject({ files: told });
      expect(state.message?.text).toBe(expected);
    });

    const [notes] = checked(['one']);
    const schedule = { ...notes!, reading: { ...notes!.reading!, by: 'schedule' as const } };
    const unread = { where: 'b.md', losses: [] };

    test.each([
      ['of others', [notes!], false],
      ['that are a published schedule', [schedule], true],
      ['of which no file can be read', [unread], true],
    ])('but none %s, where r is not offered', (_, files, own) => {
      const report = happen({ ...started(), own }, { type: 'report', files });
      expect(screen(report).at(-1)).not.toMatch('other way');
      const { state, effects } = typed(report, 'r');
      expect(effects).toEqual([]);
      expect(state.message?.text).toBe('only notes of your own can be read in another way');
    });

    describe('and back', () => {
      const night =
        '# Night\n\n## Ropes\n\n- hemp\n  - old\n- wire\n\n### Knots\n\n- one\n\n## Tar\n\n- two\n  - hot\n';
      const readAs = (as?: SaidReading, text = night) => parse(text, 'night', as).event;
      const begun = startState({
        event: readAs(),
        size: { columns: 80, rows: 24 },
        memory: emptyMemory,
        own: true,
      });
      const round = (state: State, ...as: (SaidReading | undefined)[]) =>
        as.reduce((at, each) => happen(at, { type: 'reload', event: readAs(each), otherwise: true }), state);
      const left = typed(begun, 'Enter h J J z a ] h Tab Esc').state;

      test('with each talk, its tab and the timetable as they were left', () => {
        expect(round(left, 'h1').talks.get('ropes')?.tabs).toEqual({});
        const back = round(left, 'h1', 'h3', 'diary', 'talk', undefined);
        expect(at(back)).toBe('timetable Tar');
        expect([back.open, back.tab]).toEqual(['tar', 'qa']);
        expect(rows(typed(back, 'l Shift+Tab').state)).toBe('two');
        const ropes = typed(back, 'k Enter').state;
        expect([rows(ropes), at(ropes)]).toEqual(['hemp, wire, Knots', 'outline Knots']);
      });

      test('to each reading as it was', () => {
        const other = typed(round(left, 'h1'), 'l z M').state;
        const folded = rows(other);
        expect(rows(typed(round(other, undefined, 'h3', 'h1'), '').state)).toBe(folded);
      });

      test('without a filter, whose hits are of the other reading', () => {
        const filtered = searched(typed(left, 'k Enter').state, '& w i r e Enter');
        expect(rows(filtered)).toBe('wire');
        expect(rows(round(filtered, 'h1', undefined))).toBe('hemp, wire, Knots');
      });

      test('with the folds that were opened for a hit, until the cursor leaves it', () => {
        const hit = searched(typed(left, 'k Enter').state, '/ o l d Enter');
        for (const there of [round(hit, 'diary'), round(hit, 'h1', undefined)]) {
          expect(rows(there)).toBe('hemp, old, wire, Knots');
          expect(rows(typed(there, 'j').state)).toBe('hemp, wire, Knots');
        }
      });

      test('but nowhere else than the notes now say, where they have changed meanwhile', () => {
        const away = round(left, 'h1');
        const text = night.replace('- hemp\n  - old\n- wire', '- wire\n  - new\n- hemp');
        const changed = happen(away, { type: 'reload', event: readAs('h1', text) });
        const back = happen(changed, { type: 'reload', event: readAs(undefined, text), otherwise: true });
        expect(back.talks.get('ropes')?.tabs.outline).toBeUndefined();
      });
    });

    test('where one of several files holds notes', () => {
      const report = happen(started(), { type: 'report', files: [unread, schedule, notes!] });
      expect(screen(report).at(-1)).toMatch('r other way');
      expect(typed(report, 'r').effects).toHaveLength(1);
    });
  });
});

describe('a key in vain says why', () => {
  const first = () => started(undefined, 'first');
  test.each([
    ['x', 'x does nothing here; ? lists the keys'],
    ['z x', 'zx does nothing here; ? lists the keys'],
    ['z Esc', undefined],
    ['? x', 'x does nothing here; Esc leaves'],
    ['J j o x', 'x does nothing here; Esc leaves'],
    ['/ Shift+Tab', 'Shift+Tab does nothing here; Esc leaves'],
    ['J J z a', 'there is nothing to fold here'],
    ['z M z M', 'it is already folded that way'],
    ['z R', 'nothing is folded'],
    ['J J l', 'there is nothing below it'],
    ['p', 'there is nothing above it'],
    ['K', 'it is the first of its level'],
    ['G J', 'it is the last of its level'],
    ['z i z i', 'it is already zoomed in on'],
    ['z i J', 'there is nothing beside it'],
    ['n', 'nothing is searched for; / searches'],
    ['Tab Tab z a', 'links have no levels'],
    ['Tab Tab z M', 'links have no levels'],
    ['Tab Tab z i', 'links have no levels'],
    ['Tab Tab p', 'links have no levels'],
    ['Tab Tab l', 'links have no levels'],
    ['Tab Tab J', undefined],
  ])('%s: %s', (keys, text) => expect(typed(first(), keys).state.message?.text).toBe(text));

  test.each([
    ['Enter', 'there is nothing here'],
    ['z a', 'there is nothing to fold here'],
    ['z i', 'there is nothing below it to zoom in on'],
    ['l', 'there is nothing below it'],
    ['p', 'there is nothing above it'],
    ['o', 'there is no link on this line'],
    ['*', 'there is nothing to star here'],
    ['A', 'there is nothing to copy'],
    ['z M', 'there is nothing to fold here'],
    ['z R', 'there is nothing to fold here'],
    ['Tab Tab z M', 'there is nothing to fold here'],
    ['J', 'there is nothing beside it'],
  ])('%s in a tab with nothing in it: %s', (keys, text) => {
    const empty = typed(started(undefined, 'second'), 'Tab').state;
    const { state, effects } = typed(empty, keys);
    expect(effects).toEqual([]);
    expect(state.message?.text).toBe(text);
  });

  test('a and Enter, in a published schedule', () => {
    const add = typed({ ...first(), schedule: true }, 'a').state;
    expect(add.overlay).toBeUndefined();
    expect(add.message?.text).toMatch('a published schedule takes no notes');
    expect(typed({ ...first(), own: false }, 'a').state.message?.text).toMatch('only your own notes');
    const slot = typed({ ...started(), schedule: true }, 'k Enter').state;
    expect(slot.overlay).toBeUndefined();
    expect(slot.message?.text).toBe('there are no notes of this slot');
  });

  test('e, in notes that are not the reader’s own', () => {
    const { state, effects } = typed({ ...first(), own: false }, 'e');
    expect(effects).toEqual([]);
    expect(state.message?.text).toMatch('only your own notes can be edited');
  });
});

test('no action fails on notes without anything', () => {
  const empty = { ...parse('', 'empty').event, notes: [], slots: [] };
  for (const focus of ['timetable', 'talk'] as const) {
    for (const { keys } of keymap) {
      const state: State = { ...started(), event: empty, open: '', talks: new Map(), focus };
      const after = typed(state, keys[0]!);
      expect(screen(after.state)).toHaveLength(24);
      expect(after.effects.filter(({ type }) => type.startsWith('copy') || type === 'page')).toEqual([]);
    }
  }
});
