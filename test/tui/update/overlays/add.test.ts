import { describe, expect, test } from 'vitest';
import { parse } from '../../../../src/markdown/index.ts';
import { promptOf } from '../../../../src/tui/state/parts.ts';
import type { State } from '../../../../src/tui/state/state.ts';
import { jotAtCursor } from '../../../../src/tui/update/overlays/add.ts';
import { happen } from '../../../../src/tui/update/update.ts';
import { at, notes, screen, started, typed } from '../../event.ts';

const first = () => started(undefined, 'first');
/** The prompt with `new` in it, opened behind some keys. */
const adding = (keys: string, from = first()) => typed(from, `${keys} a n e w`).state;

/** Where a text would go from the cursor. */
function place(state: State, text = 'new') {
  const { under, after, kind, beside, text: own } = jotAtCursor(state, text)!.jot;
  return `${kind} ${after === undefined ? 'below' : 'behind'} ${[...under, after ?? []].flat().join('.')}: ${beside} + ${own}`;
}

describe('a in a talk', () => {
  test('opens a prompt in which keys are text', () => {
    const state = adding('j');
    expect(promptOf(state)).toMatchObject({ kind: 'add', prompt: { line: { text: 'new', at: 3 } } });
    expect(screen(state).at(-1)).toMatch(/^\+new .*Enter add {2}Esc back$/);
    expect(at(state)).toBe('outline one a');
  });

  test('is a real line editor', () => {
    const { state } = typed(first(), 'a o n e Space t w o Ctrl+w Ctrl+a x Right Backspace End !');
    expect(promptOf(state)!.prompt.line.text).toBe('xne !');
  });

  test('Enter has the line written, and takes no key until it is', () => {
    const { state, effects } = typed(first(), 'a Space n e w Space Enter x Backspace Esc');
    expect(effects).toEqual([{ type: 'add', text: 'new' }]);
    expect(promptOf(state)!.prompt).toMatchObject({ line: { text: ' new ' }, entered: true });
  });

  test('Esc, or Enter without a text, adds nothing', () => {
    for (const keys of ['a n e w Esc', 'a Enter', 'a Space Enter']) {
      const { state, effects } = typed(first(), keys);
      expect([state.overlay, effects]).toEqual([undefined, []]);
    }
  });

  test('a line that was not written stays, with the reason', () => {
    const { state: entered } = typed(first(), 'a n e w Enter');
    const state = happen(entered, { type: 'unwritten', why: 'no place' });
    expect(screen(state).at(-1)).toMatch(/^\+new .* no place$/);
    expect(typed(state, '! Enter').effects).toEqual([{ type: 'add', text: 'new!' }]);
  });

  test('says why not in notes of others, and over links', () => {
    const others = typed({ ...first(), own: false }, 'a').state;
    expect([others.overlay, others.message?.text]).toEqual([
      undefined,
      'only your own notes can be edited: pepahate FILE',
    ]);
    const links = typed(first(), 'Tab Tab a').state;
    expect([links.overlay, links.message?.text]).toEqual([
      undefined,
      expect.stringMatching('Tab leads there'),
    ]);
  });

  test('stays at its line while the mouse is used', () => {
    const state = adding('j');
    expect(happen(state, { type: 'mouse', mouse: { kind: 'wheel', by: 1, x: 1, y: 5 } })).toBe(state);
  });
});

describe('a line goes', () => {
  test.each([
    ['behind the item at the cursor', '', 'new', 'item behind 1: one + new'],
    ['behind an item below another', 'j', 'new', 'item behind 1.1: one a + new'],
    ['as a question, where it says so', '', 'Q: why', 'question behind 1: one + why'],
    ['as an answer below a question', 'Tab', 'new', 'answer below 4.1: Why? + new'],
    ['as a question behind a question, where it says so', 'Tab', 'Q：new', 'question behind 4.1: Why? + new'],
    ['without the sign of an answer', 'Tab', 'A: new', 'answer below 4.1: Why? + new'],
    ['behind an answer as another one', 'Tab j', 'new', 'answer behind 4.1.1: Because + new'],
    ['behind a paragraph', 'G', 'new', 'item behind 5: A remark. + new'],
  ])('%s', (_, keys, text, expected) => expect(place(adding(keys), text)).toBe(expected));

  test('below a talk without notes, in the Q&A as its first question', () => {
    const state = started(undefined, 'second');
    const empty = happen(state, {
      type: 'reload',
      event: parse(notes.replace('- only\n', ''), 'night').event,
    });
    expect(place(adding('', empty))).toBe('item below : undefined + new');
    expect(place(adding('Tab', empty))).toBe('question below : undefined + new');
  });

  test('where its neighbour is by then, when the notes have changed', () => {
    const event = parse(notes.replace('- one\n', '- zero\n- one\n'), 'night').event;
    const state = happen(adding('j'), { type: 'reload', event });
    expect(promptOf(state)!.prompt.line.text).toBe('new');
    expect(place(state)).toBe('item behind 2.1: one a + new');
  });

  test('nowhere when its talk is gone', () => {
    const event = parse(notes.slice(0, notes.indexOf('## First talk')), 'night').event;
    expect(jotAtCursor(happen(adding(''), { type: 'reload', event }), 'new')).toBeUndefined();
  });

  test('in the file that it was written to, whatever stands on that line of another', () => {
    const event = parse(notes, 'night').event;
    const files = ['a.md', 'b.md', 'b.md'];
    const several = {
      ...event,
      notes: event.notes.map((each, index) => ({ ...each, file: files[index]!, line: 1 })),
    };
    const { line } = event.notes[2]!.nodes[0]!;
    const same = { ...several.notes[1]!, nodes: [{ ...several.notes[1]!.nodes[0]!, line }] };
    const shown = {
      ...several,
      notes: [{ ...same, slug: 'about', file: 'a.md' }, ...several.notes.slice(1)],
    };
    const state = happen(happen(adding(''), { type: 'reload', event: shown }), {
      type: 'written',
      file: 'b.md',
      line,
    });
    expect([state.open, at(state)]).toEqual(['second', 'outline only']);
  });

  test('and the cursor is there, also where it would be folded or filtered away', () => {
    const event = parse(notes.replace('  - one b\n', '  - one b\n  - new\n'), 'night').event;
    const folded = typed(first(), 'h').state;
    const again = happen(adding('', folded), { type: 'reload', event });
    const line = event.notes[1]!.nodes[0]!.children[2]!.line;
    const state = happen(again, { type: 'written', line });
    expect([at(state), state.overlay]).toEqual(['outline new', undefined]);
    expect(state.message?.text).toBe(`added: line ${line}`);
  });
});

describe('Enter on a slot without notes', () => {
  test('asks whether to begin them, and Enter has them begun', () => {
    const asked = typed(started(), 'k Enter').state;
    expect(screen(asked).slice(-3)).toEqual([
      'Begin the notes of this slot?',
      '  10:00  Doors',
      expect.stringMatching('Enter begin'),
    ]);
    const { state, effects } = typed(asked, 'Enter');
    expect(state.overlay).toBeUndefined();
    expect(effects).toEqual([{ type: 'begin', slot: state.event.slots[0] }]);
    expect(typed(asked, 'Esc')).toMatchObject({ effects: [], state: { focus: 'timetable' } });
  });

  test('opens the talk that it began', () => {
    const event = parse(notes.replace('## First', '## Doors\n\n## First'), 'night').event;
    const line = event.notes.find(({ title }) => title === 'Doors')!.line;
    const again = happen(typed(started(), 'k').state, { type: 'reload', event });
    const state = happen(again, { type: 'written', line });
    expect([state.focus, state.open]).toEqual(['talk', 'doors']);
    expect(at(typed(state, 'Ctrl+o').state)).toBe('timetable Doors');
    expect(typed(state, 'Ctrl+o Enter').state.open).toBe('doors');
  });
});
