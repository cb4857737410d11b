import { describe, expect, test } from 'vitest';
import { type Line, lineText, type Style } from '../../../src/line/line.ts';
import { parse } from '../../../src/markdown/index.ts';
import { emptyMemory } from '../../../src/tui/memory/memory.ts';
import { startState } from '../../../src/tui/memory/restore.ts';
import { frame } from '../../../src/tui/screens/frame.ts';
import type { State } from '../../../src/tui/state/state.ts';
import { bundled } from '../../helpers/notes/bundled.ts';
import { event, markerOf, oneTalk, screen, started, typed } from '../event.ts';

const wide = { columns: 120, rows: 40 };

/** The styles of a text in the frame; undefined where no span has it. */
function stylesOf(state: State, text: string): readonly Style[] | undefined {
  const spans = frame(state, { markerOf }).flat();
  const found = spans.find(span => span.text.includes(text));
  return found && (found.styles ?? []);
}

test('`>` is in the pane that has the keys alone, `·` in the other', () => {
  const signs = (keys: string) => {
    const state = typed(
      startState({ event, size: { columns: 120, rows: 24 }, memory: emptyMemory }),
      keys,
    ).state;
    const rows = screen(state).map(line => line.split(' │ '));
    return [0, 1].map(pane =>
      rows
        .map(each => each[pane]?.[0] ?? '')
        .join('')
        .replace(/[^>·]/g, ''),
    );
  };
  expect(signs('')).toEqual(['>', '·']);
  expect(signs('Enter')).toEqual(['·', '>']);
  expect(signs('Enter a')).toEqual(['·', '>']);
  expect(signs('Enter J j o')).toEqual(['·>', '·']);
});

test('`>` stays in sight in a row higher than the window, behind the `⋮` that says that it begins above', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`);
  const state = startState({
    event: oneTalk(`- item\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`),
    size: { columns: 40, rows: 10 },
    memory: emptyMemory,
    address: 'talk/2',
  });
  const gutter = (keys: string) =>
    screen(typed(state, keys).state)
      .slice(3, -1)
      .map(line => line[0] ?? ' ')
      .join('');
  expect(gutter('')).toMatch(/^⋮? *> *⋮$/);
  expect(gutter('j j j j')).toBe('⋮>   ⋮');
  expect(gutter('Space Space Space Space Space Space Space Space Space Space')).toMatch(/^⋮> +$/);
});

describe('in a talk', () => {
  test('what stands at the left edge and holds others is bold, what it holds is not', () => {
    const state = startState({
      event: oneTalk('- top\n  - child\n    - deep\n- leaf'),
      size: wide,
      memory: emptyMemory,
      address: 'talk',
    });
    expect(stylesOf(typed(state, 'G').state, 'top')).toContain('strong');
    for (const text of ['child', 'deep', 'leaf']) expect(stylesOf(state, text)).not.toContain('strong');
  });

  test("a panel's header names everyone, down to its moderator", () => {
    for (const size of [{ columns: 40, rows: 15 }, { columns: 80, rows: 24 }, wide]) {
      const state = startState({ event: bundled(), size, memory: emptyMemory, address: 'panel' });
      const lines = screen(state);
      const tabs = lines.findIndex(line => line.includes('[Outline'));
      expect(lines.slice(0, tabs).join('')).toMatch(/moderator\s*stanaka\(はてな\)\s+panel/);
    }
  });

  test('a title that the top line shows whole is not said below again', () => {
    const title = 'Queues that bend in the wind';
    const { event } = parse(`---\nreading: talk\ndate: 2026-04-01\n---\n\n# ${title}\n\n- one\n`, 'notes');
    const above = (columns: number) =>
      screen(startState({ event, size: { columns, rows: 24 }, memory: emptyMemory })).slice(0, 4);
    expect(above(80)).toEqual([
      `${title.padEnd(70)}2026-04-01`,
      'queues-that-bend-in-the-wind',
      '[Outline 1]  Q&A 0   Links 0',
      '> - one',
    ]);
    expect(above(36)).toEqual([
      'Queues that bend in the…  2026-04-01',
      title,
      'queues-that-bend-in-the-wind',
      '[Outline 1]  Q&A 0   Links 0',
    ]);
  });

  test('an address without a title is shown once', () => {
    const event = oneTalk('- see https://example.com/x');
    const state = startState({ event, size: wide, memory: emptyMemory, address: 'talk/l1' });
    expect(
      screen(state)
        .join('\n')
        .match(/example\.com\/x/g),
    ).toHaveLength(1);
  });
});

describe('beside a talk', () => {
  test('the timetable is quiet, but for the open talk', () => {
    const state = started(wide, 'first');
    expect(stylesOf(state, 'bob(B)')).toEqual(['dim']);
    expect(stylesOf(state, 'Second talk')).toEqual([]);
    expect(stylesOf(state, 'First talk')).toEqual(['title']);
    expect(stylesOf(started({ columns: 80, rows: 24 }), 'Second talk')).toEqual(['title']);
  });

  test('titles have the room at 200 columns', () => {
    const state = startState({ event: bundled(), size: { columns: 200, rows: 60 }, memory: emptyMemory });
    const text = screen(state).join('\n');
    for (const { title } of bundled().slots) expect(text).toContain(title);
  });
});

test('the row at the cursor has no colours, which would be patches in it', () => {
  const state = started(wide);
  const row = frame(state, { markerOf }).find(line => /^>.*First talk/.test(lineText(line)))!;
  const inverted = (row as Line).filter(({ styles }) => styles?.includes('cursor'));
  expect(inverted.map(({ text }) => text).join('')).toContain('First talk');
  for (const { styles } of inverted)
    for (const style of styles!) expect(['title', 'strong', 'cursor']).toContain(style);
});

describe('at a slot without notes', () => {
  const two = parse(
    [
      '# Two tracks',
      '',
      '| time | room | title | minutes |',
      '| --- | --- | --- | --- |',
      '| 10:00 | A | Break for tea | 30 |',
      '| 10:00 | B | Deep dive | 60 |',
      '| 11:00 | A | Finish | 10 |',
      '',
      '## Finish {#finish}',
      '',
      '- only',
    ].join('\n'),
    'two',
  ).event;

  test('the other pane says what else is on, and what comes next', () => {
    const state = typed(startState({ event: two, size: wide, memory: emptyMemory }), 'g').state;
    const right = screen(state).map(line => line.split(' │ ')[1] ?? '');
    expect(right.slice(1, 9)).toEqual([
      'Break for tea',
      '10:00-10:30  A',
      '',
      'At the same time',
      '   10:00-11:00  B  Deep dive',
      '',
      'Next',
      '1  11:00-11:10  A  Finish',
    ]);
    expect(screen(typed(state, 'j j').state).join('\n')).toContain('[Outline 1]');
  });
});
