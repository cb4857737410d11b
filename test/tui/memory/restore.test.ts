import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/markdown/index.ts';
import { emptyMemory, type Memory } from '../../../src/tui/memory/memory.ts';
import { memoryOf, startState } from '../../../src/tui/memory/restore.ts';
import type { State } from '../../../src/tui/state/state.ts';
import { at, event, notes, rows, searched, started, typed } from '../event.ts';

const size = { columns: 80, rows: 24 };

/** The next run, after a file has been between. */
function again(state: State, of = event, address?: string): State {
  const memory = JSON.parse(JSON.stringify(memoryOf(state))) as Memory;
  return startState({ event: of, size, memory, ...(address !== undefined && { address }) });
}

const first = started(undefined, 'first');

describe('the first run', () => {
  const begun = (text: string) =>
    startState({ event: parse(text, 'night').event, size, memory: emptyMemory });
  test.each([
    ['of one talk is in it', '## Talk {#talk}\n\n- one\n', 'talk'],
    ['of a talk that nobody took notes of is in the list', '## Talk {#talk}\n', 'timetable'],
    ['of more talks is in the list', '## A {#a}\n\n- one\n\n## B {#b}\n\n- two\n', 'timetable'],
    ['of a talk and a break is in the list', notes.replace(/## Second[\s\S]*/, ''), 'timetable'],
  ])('%s', (_, text, focus) => expect(begun(text).focus).toBe(focus));

  test('of one talk has the list behind it, and the next is in the talk again', () => {
    const { state } = typed(begun('## Talk {#talk}\n\n- one\n'), 'Esc');
    expect(state.focus).toBe('timetable');
    expect(again(state, state.event).focus).toBe('talk');
  });
});

describe('the next run', () => {
  test.each([
    ['', 'outline one'],
    ['J j', 'outline two a link and more'],
    ['Tab j', 'qa Because'],
    ['] Esc', 'timetable Second talk'],
    ['j j p z i j', 'outline one a i'],
  ])('after %s is at %s', (keys, expected) => {
    expect(at(again(typed(first, keys).state))).toBe(expected);
  });

  test.each(['h', 'z M', 'z 2 J', 'j z i', 'z M j j'])('shows the same rows after %s', keys => {
    const { state } = typed(first, keys);
    expect(rows(again(state))).toBe(rows(state));
  });

  test('has the stars, what was read and the queries', () => {
    const { stars, read, queries } = again(searched(first, 'r j * / o n e Enter'));
    expect([[...stars], [...read], queries]).toEqual([['first/1.1'], ['first'], ['one']]);
  });

  test('begins where the reader asks to, with the folds above it open', () => {
    const state = again(typed(first, 'z M').state, event, 'first/1.1');
    expect(at(state)).toBe('outline one a');
    expect(rows(state)).toBe('one, one a, one b, two, three, Q&A, A remark.');
  });

  test('has no filter, but the folds from before it', () => {
    const state = searched(first, 'h & t w o Enter');
    expect(rows(state)).toBe('two, two a link');
    expect(rows(again(state))).toBe('one, two, two a link, three, Q&A, Why?, Because, How?, A remark.');
  });

  test('has folds that were open for a hit closed', () => {
    const state = searched(typed(first, 'z M').state, '/ " a Space i Enter');
    expect(rows(state)).toContain('one a i');
    expect(rows(again(state))).toBe('one, two, three, Q&A, A remark.');
  });

  test.each([
    ['first/1.9.3', 'one b'],
    ['first/1.1.7', 'one a i'],
    ['first/3.2', 'three'],
    ['first/99999999', 'A remark.'],
    ['first/1.1', 'one a'],
    ['odd', 'one'],
  ])('at a line that is gone, %s, is at the nearest', (cursor, expected) => {
    const memory: Memory = {
      ...emptyMemory,
      open: 'first',
      focus: 'talk',
      views: { 'first outline': { cursor, folds: [] } },
    };
    expect(at(startState({ event, size, memory }))).toBe(`outline ${expected}`);
  });

  test('lets go of what is no longer in the notes', () => {
    const { state } = typed(first, 'j z i *');
    const without = parse(notes.replace(/ {2}- one a\n {4}- one a i\n {2}- one b\n/, ''), 'night').event;
    expect(rows(again(state, without))).toMatch(/^one, two/);
    const gone = parse(notes.replace(/## First talk[\s\S]*(?=## Second)/, ''), 'night').event;
    expect(at(again(state, gone))).toBe('timetable Second talk');
  });
});

describe('what the first version remembered', () => {
  const memory: Memory = {
    ...emptyMemory,
    open: 'first',
    focus: 'talk',
    views: {
      'first outline': { cursor: 'first/r1', folds: ['first/1', 'first/r2', 'first/9.9'], zoom: 'first/q7' },
      'first qa': { cursor: 'first/q2', folds: ['first/q1'] },
      'gone outline': { cursor: 'gone/1', folds: [] },
    },
    stars: ['first/1.1', 'first/r1', 'first/q1.1', 'first/l2', 'first/99', 'gone/1', 'second'],
  };
  const state = startState({ event, size, memory });

  test('is kept where the notes still have it: a question at its place, nothing where there is none', () => {
    expect([...state.stars]).toEqual(['first/1.1', 'first/4.1.1', 'first/l2', 'second']);
    expect(at(state)).toBe('outline one');
    expect(rows(state)).toMatch(/^one, two, /);
  });

  test('has the cursor and the folds of its Q&A on the same questions', () => {
    const qa = typed(state, 'Tab').state;
    expect(at(qa)).toBe('qa How?');
    expect(rows(qa)).toBe('Why?, How?');
  });
});

test('a question that is asked for is shown among the questions', () => {
  expect(at(startState({ event, size, memory: emptyMemory, address: 'first/4.1.1' }))).toBe('qa Because');
  expect(at(startState({ event, size, memory: emptyMemory, address: 'first/4' }))).toBe('outline Q&A');
});

test('a first run begins at the first talk, in the timetable', () => {
  expect(at(startState({ event, size, memory: emptyMemory }))).toBe('timetable First talk');
});

test('tabs that nobody has been at are not remembered', () => {
  expect(Object.keys(memoryOf(typed(first, 'Tab').state).views)).toEqual(['first outline', 'first qa']);
});

test('a slug that is a name of the language is a slug', () => {
  const odd = parse(
    notes.replace('{#first}', '{#constructor}').replace('{#second}', '{#valueof}'),
    'odd',
  ).event;
  const state = startState({ event: odd, size, memory: emptyMemory, address: 'constructor/2' });
  expect(at(typed(state, '] [').state)).toMatch('outline two');
  const memory = memoryOf(typed(state, ']').state);
  expect(at(startState({ event: odd, size, memory }))).toBe('outline only');
});
