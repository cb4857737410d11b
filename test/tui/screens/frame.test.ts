import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Notes } from '../../../src/event/model.ts';
import { walkNodes } from '../../../src/event/walk.ts';
import { lineText } from '../../../src/line/line.ts';
import { width } from '../../../src/text/width.ts';
import { keymap } from '../../../src/tui/keys/keymap.ts';
import { sceneOf } from '../../../src/tui/lists/scene.ts';
import { shownLines } from '../../../src/tui/lists/viewport.ts';
import { emptyMemory } from '../../../src/tui/memory/memory.ts';
import { startState } from '../../../src/tui/memory/restore.ts';
import { frame } from '../../../src/tui/screens/frame.ts';
import { promptCursor } from '../../../src/tui/screens/prompt.ts';
import { withTab } from '../../../src/tui/state/parts.ts';
import { happen } from '../../../src/tui/update/update.ts';
import { bundled } from '../../helpers/notes/bundled.ts';
import { events } from '../../helpers/notes/events.ts';
import { markerOf, oneTalk, screen, searched, started, typed } from '../event.ts';

const keys = keymap.flatMap(binding => binding.keys);

/** Random events, whose questions are among their nodes. */
const asked = events.map(event => ({ ...event, notes: event.notes.map(withQuestions) }));

function withQuestions(notes: Notes): Notes {
  const found = [...walkNodes(notes.nodes)].filter(({ node }) => node.kind === 'question');
  const questions = found.map(({ node: { address, text, marks, line } }, index) => {
    return { address: `t/q${index + 1}`, node: address, text, marks, answers: [], line };
  });
  return { ...notes, questions };
}

describe('a frame', () => {
  test('is as large as the terminal, whatever the notes hold and is typed, at any size', () => {
    const size = fc.record({
      columns: fc.integer({ min: 1, max: 160 }),
      rows: fc.integer({ min: 1, max: 50 }),
    });
    const typing = fc.array(fc.oneof(fc.constantFrom(...keys), size), { maxLength: 25 });
    const event = fc.oneof(fc.constant(bundled()), asked);
    fc.assert(
      fc.property(event, size, typing, (of, first, steps) => {
        let state = startState({ event: of, size: first, memory: emptyMemory });
        for (const step of steps) {
          state =
            typeof step === 'string'
              ? typed(state, step).state
              : happen(state, { type: 'resize', size: step });
          const lines = frame(state, { markerOf }).map(lineText);
          expect(lines).toHaveLength(state.size.rows);
          for (const line of lines) expect(width(line)).toBeLessThanOrEqual(state.size.columns);
        }
      }),
      { numRuns: 120 },
    );
  });

  test('shows every line of any tree on the way down, with the cursor in sight', () => {
    const size = fc.record({
      columns: fc.integer({ min: 20, max: 120 }),
      rows: fc.integer({ min: 6, max: 30 }),
    });
    fc.assert(
      fc.property(asked, size, fc.constantFrom('outline', 'qa'), (event, of, tab) => {
        const first = startState({ event, size: of, memory: emptyMemory, address: 't' });
        let state = withTab({ ...first, focus: 'talk' }, tab);
        const { rows } = sceneOf(state).focused;
        const lines = Array.from({ length: rows.count }, (_, row) => rows.heightOf(row));
        const all = lines.reduce((sum, height) => sum + height, 0);
        const seen = new Set<string>();
        for (let step = 0; step <= all; step++) {
          const list = sceneOf(state).focused;
          const shown = shownLines(list);
          for (const { row, line } of shown) seen.add(`${row}.${line}`);
          expect(rows.count === 0 || shown.some(({ row }) => row === list.position.cursor)).toBe(true);
          state = typed(state, 'j').state;
        }
        expect(seen.size).toBe(all);
      }),
    );
  });

  test('says how the notes were read, until the first key', () => {
    const text = 'night.md: read as an event of 2 talks\u001b[2J';
    const reading = { text, style: 'warning' } as const;
    const size = { columns: 80, rows: 24 };
    const state = startState({ event: bundled(), size, memory: emptyMemory, reading });
    expect(screen(state).at(-1)).toBe('night.md: read as an event of 2 talks␛[2J');
    expect(frame(state, { markerOf }).at(-1)![0]!.styles).toEqual(['warning']);
    expect(screen(typed(state, 'j').state).at(-1)).toMatch(/^\? keys/);
  });

  test.each([
    [120, '? keys  / search  q quit  Enter fold  Esc back  h up  Tab next tab  first/1'],
    [50, '? keys  / search  q quit  Enter fold  first/1'],
    [40, '? keys  / search  q quit  first/1'],
    [24, '? keys  / search  q quit'],
  ])('at %i columns has help, search and the way out in its footer', (columns, expected) => {
    const last = screen(started({ columns, rows: 24 }, 'first')).at(-1)!;
    expect(last.replace(/ {2,}(?=first)/, '  ')).toBe(expected);
  });

  test('has in the footer of Links what can be done with links', () => {
    const state = typed(started({ columns: 50, rows: 15 }, 'first'), 'Tab Tab').state;
    expect(screen(state).at(-1)).toMatch(/^\? keys {2}\/ search {2}q quit {2}Enter open {2,}first\/l1$/);
  });

  test('says what may follow z', () => {
    const { state } = typed(started(undefined, 'first'), 'z');
    expect(screen(state).at(-1)).toBe('z…  a fold  M all  R none  1-9 levels  i zoom in  o zoom out');
  });

  test('keeps the prompt where something is said, and its cursor', () => {
    const { state } = typed(started({ columns: 60, rows: 24 }), '/ a Shift+Tab');
    expect(screen(state).at(-1)).toMatch(/^\/a {2,}Shift\+Tab does nothing here; Esc leaves$/);
    expect(promptCursor(state)).toEqual({ x: 2, y: 23 });
  });

  test('has code coloured where something colours it, as wide as before', () => {
    const event = oneTalk('```js\nlet a = 1;\nlet b;\n```\n');
    const state = startState({
      event,
      size: { columns: 40, rows: 10 },
      memory: emptyMemory,
      address: 'talk',
    });
    const colorCode = (code: string, language?: string) => {
      const style = language === 'js' ? ('strong' as const) : ('dim' as const);
      return { text: code, ranges: [{ start: 0, end: 3, style }] };
    };
    const plain = frame(state, { markerOf });
    const colored = frame(state, { markerOf, colorCode });
    expect(colored.map(lineText)).toEqual(plain.map(lineText));
    const styles = (lines: typeof plain) => lines.flat().filter(({ text }) => text === 'let')[0]?.styles;
    expect([styles(plain), styles(colored)]).toEqual([undefined, ['strong', 'cursor']]);
  });

  test('marks what is searched for in tables and addresses too', () => {
    const event = oneTalk(
      '| who | what |\n| --- | --- |\n| ann | a needle |\n\n![a needle](https://e.com/needle)\n',
    );
    const state = startState({
      event,
      size: { columns: 60, rows: 14 },
      memory: emptyMemory,
      address: 'talk',
    });
    const mark = () => (text: string) =>
      Array.from(text.matchAll(/needle/g), ({ index }) => ({ start: index, end: index + 6 }));
    const lines = frame(searched(state, '& n e e d l e Enter'), { markerOf: mark });
    const marked = lines.flat().filter(({ styles }) => styles?.includes('match'));
    expect(marked.map(({ text }) => text)).toEqual(['needle', 'needle', 'needle']);
  });

  test('says so where there is too little room', () => {
    expect(screen(started({ columns: 19, rows: 24 }))[0]).toMatch('needs 20x6');
    expect(screen(started({ columns: 80, rows: 5 }))[0]).toMatch('needs 20x6');
  });

  test('shows one screen below 100 columns, and two panes from there', () => {
    const seen = (columns: number) => screen(started({ columns, rows: 24 })).join('\n');
    expect(seen(99)).not.toMatch('[Outline');
    expect(seen(100)).toMatch('[Outline');
  });

  test('a folded item says how many it hides', () => {
    const lines = screen(typed(started(undefined, 'first'), 'h').state);
    expect(lines.find(line => line.includes('▸ one'))).toMatch('(+3)');
  });

  test('stars and talks that were read are marked in the timetable', () => {
    const row = (keys: string) =>
      screen(typed(started(), keys).state).find(line => line.includes('First talk'));
    expect(row('j')).toMatch(/^ {3}1/);
    expect(row('*')).toMatch(/^>\* 1/);
    expect(row('r')).toMatch(/^> ✓1/);
    expect(row('* r')).toMatch(/^>\*✓1/);
    expect(row('Enter Esc')).toMatch(/^> {2}1/);
  });

  test('a star shows on the talk and on the folded parent of what has it', () => {
    const starred = typed(started(undefined, 'first'), 'j j *').state;
    const row = (keys: string, text: string) =>
      screen(typed(starred, keys).state).find(line => line.includes(text));
    expect(row('', 'one a i')).toMatch(/^>\*/);
    expect(row('', 'one a')).toMatch(/^ {2}/);
    expect(row('h h', 'one a')).toMatch(/^>\* {2}▸ one a/);
    expect(row('z M', 'one')).toMatch(/^>\*▸ one/);
    expect(row('z M', 'two')).toMatch(/^ {2}▸ two/);
    expect(row('Esc', 'First talk')).toMatch(/^>\* 1/);
    expect(row('Esc j', 'Second talk')).toMatch(/^> {2}2/);
  });

  test('where there are few rows, the head is the title and the tabs', () => {
    const lines = (rows: number) => screen(started({ columns: 80, rows }, 'first')).slice(1, 4);
    expect(lines(13)).toEqual(['First talk', expect.stringMatching(/^\[Outline/), '> ▾ one']);
    expect(lines(14)[2]).toMatch(/^\[Outline/);
  });

  test('of several links the chosen one is in sight', () => {
    const links = Array.from({ length: 9 }, (_, at) => `[${at}](https://example.com/${at})`).join(' ');
    const many = oneTalk(`- ${links}\n`);
    const state = startState({
      event: many,
      size: { columns: 80, rows: 10 },
      memory: emptyMemory,
      address: 'talk',
    });
    const lines = screen(typed(state, 'o j j j j j j').state);
    expect(lines).toContain('> 6');
    expect(lines).toContain('  https://example.com/6');
    expect(lines.join('\n')).not.toContain('https://example.com/0');
    // Which of how many it is stands above, where not all are seen.
    expect(lines).toContainEqual(expect.stringMatching(/^Open this link\? {2}7\/\d+$/));
    const high = { ...state, size: { columns: 80, rows: 60 } };
    expect(screen(typed(high, 'o').state)).toContain('Open this link?');
  });

  test('a link has its title, where it has one, and its target as it is opened', () => {
    const text = '[the bank](http:evil.com), https://example.com/a, [Täst](https://täst.example/ü)';
    const start = { event: oneTalk(`- ${text}\n`), size: { columns: 60, rows: 12 }, memory: emptyMemory };
    const state = startState({ ...start, address: 'talk' });
    const links = (keys: string) => screen(typed(state, keys).state).slice(-5, -1);
    expect(links('o')).toEqual([
      '> the bank',
      '  http://evil.com/',
      '  https://example.com/a',
      '  Täst  https://xn--tst-qla.example/%C3%BC',
    ]);
    expect(links('o j').slice(1, 3)).toEqual(['  the bank  http://evil.com/', '> https://example.com/a']);
    const tab = screen(startState({ ...start, address: 'talk/l1' })).join('\n');
    expect(tab).toContain('http://evil.com/');
    expect(tab).toContain('https://xn--tst-qla.example/');
  });

  test('of a path that is too long the end is shown', () => {
    const deep = oneTalk('- first level text\n  - second level text\n    - third\n');
    const state = startState({
      event: deep,
      size: { columns: 24, rows: 24 },
      memory: emptyMemory,
      address: 'talk/1.1',
    });
    expect(screen(typed(state, 'z i').state)).toContain('… > second level text');
    const small = typed(state, 'z i').state;
    expect(screen({ ...small, size: { columns: 20, rows: 24 } })).toContain('… > second level te…');
  });

  test('a zoomed item stands below the path to it', () => {
    const lines = screen(typed(started(undefined, 'first'), 'j j p z i').state);
    expect(lines.join('\n')).toMatch('one > one a');
  });
});
