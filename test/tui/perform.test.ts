import { describe, expect, test } from 'vitest';
import { unreadable } from '../../src/errors.ts';
import type { Event } from '../../src/event/model.ts';
import type { SaidReading } from '../../src/event/reading.ts';
import { parse } from '../../src/markdown/index.ts';
import { refresh } from '../../src/tui/own-notes.ts';
import { perform } from '../../src/tui/perform.ts';
import type { Effect } from '../../src/tui/state/actions.ts';
import { promptOf } from '../../src/tui/state/parts.ts';
import type { State } from '../../src/tui/state/state.ts';
import { Store } from '../../src/tui/store.ts';
import type { World } from '../../src/tui/world.ts';
import { checked, event, hitsIn, notes, rows, rowsIn, searched, started, typed } from './event.ts';

/** A world that notes what is done in it. */
function twin(state: State = started(), changes: Partial<World> = {}) {
  const log: string[] = [];
  const store = new Store(state, () => {});
  const suspension = {
    suspend: async () => void log.push('suspend'),
    redraw: async () => void log.push('redraw'),
    lend: async () => {
      log.push('lend');
      return undefined;
    },
    install: () => () => {},
  };
  const world: World = {
    env: {},
    platform: 'linux',
    write: text => void log.push(`write ${text.replaceAll('\u001b', '^').replaceAll('\u0007', '$')}`),
    quit: code => void log.push(`quit ${code}`),
    repaint: () => void log.push('repaint'),
    suspension: () => suspension,
    searcher: {
      prepare: async () => {},
      rows: async (of, query) => rowsIn(of, query),
      run: async (of, query, tell) => {
        log.push(`search ${query}`);
        tell(hitsIn(of, query));
      },
    },
    eventsSearch: { run: async () => {} },
    events: { list: async () => [], open: async () => {} },
    pause: call => call(),
    report: async () => ({ files: [] }),
    bug: error => void log.push(`bug ${(error as Error).message}`),
    ...changes,
  };
  const done = async (effect: Effect) => perform(effect, store.get(), store, world);
  const said = () => store.get().message;
  return { log, store, world, done, said };
}

/** Notes of the reader's own that never change. */
const twinOwn: NonNullable<World['own']> = {
  pathOf: () => '/n/a.md',
  read: async shown => shown,
  readAs: () => {},
  add: async () => undefined,
  begin: async () => undefined,
};

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('an effect', () => {
  test.each<[Effect, string[]]>([
    [{ type: 'quit', code: 130 }, ['quit 130']],
    [{ type: 'suspend' }, ['suspend']],
    [{ type: 'redraw' }, ['repaint']],
    [{ type: 'search', query: 'one' }, ['search one']],
    [{ type: 'copy', text: 'one', what: 'one' }, [`write ^]52;c;${base64('one')}$`]],
    [{ type: 'page', slug: 'first' }, ['lend']],
    [{ type: 'page', slug: 'nowhere' }, []],
    [{ type: 'edit', line: 3 }, []],
  ])('%j', async (effect, expected) => {
    const { done, log } = twin();
    await done(effect);
    expect(log).toEqual(expected);
  });

  test('a pause behind a digit opens the talk', async () => {
    const { done, store } = twin();
    store.press([{ name: '2', text: '2' }]);
    expect(store.get().open).toBe('first');
    await done({ type: 'await-pause', count: '2' });
    expect(store.get().open).toBe('second');
  });

  test('how the notes are read is listed as it is told then', async () => {
    const files = checked(['odd']);
    const { done, store } = twin(started(), { report: async () => ({ files }) });
    await done({ type: 'report' });
    expect(store.get().overlay).toMatchObject({ kind: 'report', files });
  });

  test('how the notes are read is said to be unknown where they cannot be read', async () => {
    const report = () => Promise.reject(unreadable('night.md is gone', 'look for it'));
    const { done, store, said } = twin(started(), { report });
    await done({ type: 'report' });
    expect([store.get().overlay, said()?.text]).toEqual([undefined, 'night.md is gone']);
  });

  test('how the notes are read is not listed over another event', async () => {
    const other = { ...started(), listed: { id: 'other', where: '/n/other.md' } };
    const { done, store } = twin(started(), {
      report: async () => {
        store.happen({ type: 'opened', state: other });
        return { files: checked(['odd']) };
      },
    });
    await done({ type: 'report' });
    expect(store.get().overlay).toBeUndefined();
  });

  test('notes that are read otherwise are shown, and how', async () => {
    const files = checked(['odd']);
    let as: SaidReading | undefined;
    const other = { ...started().event, title: 'Otherwise' };
    const own = { ...twinOwn, readAs: (said: typeof as) => (as = said), read: async () => other };
    const { done, store, said } = twin(started(), { own, report: async () => ({ files, as }) });
    await done({ type: 'report' });
    await done({ type: 'read-as', as: 'h2', before: undefined });
    expect(store.get()).toMatchObject({ event: { title: 'Otherwise' }, overlay: { files, as: 'h2' } });
    expect(said()?.text).toBe('the notes cannot be read as h2');
  });

  test('notes that are read as before again are as they were left', async () => {
    const folded = typed(started(undefined, 'first'), 'z M').state;
    const { notes } = folded.event;
    const other = { ...folded.event, notes: notes.filter(({ slug }) => slug !== 'first') };
    let now = other;
    const { done, store } = twin(folded, { own: { ...twinOwn, read: async () => now } });
    await done({ type: 'read-as', as: 'h1', before: undefined });
    now = folded.event;
    await done({ type: 'read-as', as: undefined, before: 'h1' });
    expect(rows(store.get())).toBe(rows(folded));
  });

  test('notes that cannot be read otherwise are read as before', async () => {
    const log: unknown[] = [];
    const read = () => Promise.reject(unreadable('night.md is gone', 'look for it'));
    const own = { ...twinOwn, readAs: (as: unknown) => void log.push(as), read };
    const { done, said } = twin(started(), { own });
    await done({ type: 'read-as', as: 'h2', before: 'h1' });
    expect(log).toEqual(['h2', 'h1']);
    expect(said()?.text).toBe('cannot read the notes again: night.md is gone');
  });

  test('the footer says that notes are looked at, and nothing when they are listed', async () => {
    const texts: (string | undefined)[] = [];
    const { done, said } = twin(started(), {
      report: async () => {
        texts.push(said()?.text);
        return { files: [] };
      },
    });
    await done({ type: 'report' });
    expect([...texts, said()]).toEqual(['looking at how the notes were read', undefined]);
  });

  test('notes that are read otherwise do not bring back a list that was left meanwhile', async () => {
    const files = checked(['odd'], 'h2');
    const { done, store, said } = twin(started(), {
      own: twinOwn,
      report: async () => ({ files, as: 'h2' as const }),
    });
    await done({ type: 'report' });
    const reading = done({ type: 'read-as', as: 'h2', before: undefined });
    store.press([{ name: 'Esc' }]);
    await reading;
    expect(store.get().overlay).toBeUndefined();
    expect(said()?.text).toBe('reading: h2 in the front matter keeps it so');
  });

  test('rows that are found get to the timetable', async () => {
    const { done, store } = twin(typed(started(), '& s e c').state);
    await done({ type: 'search-rows', query: 'sec' });
    expect([...(store.get().rowFilter?.rows ?? [])]).toEqual([3]);
  });

  test('hits that are found get to the prompt', async () => {
    const { done, store } = twin(searched(started(), '/ z'));
    store.press([{ name: 'Backspace' }, { name: 'o', text: 'o' }]);
    await done({ type: 'search', query: 'o' });
    expect(promptOf(store.get())).toMatchObject({ hits: { query: 'o', done: true } });
  });

  test('what is found in all events gets to the prompt, and Enter that waits for it counts', async () => {
    const asked: string[] = [];
    const hit = { address: 'second/1', above: [], text: 'only' };
    const talks = [{ slug: 'second', title: 'Second talk', hits: [hit] }];
    const found = { id: 'night', where: '/n/night.md', title: 'Night', count: 1, tiers: [], talks };
    const eventsSearch: World['eventsSearch'] = {
      run: async (query, tell) => {
        asked.push(query);
        const events = [{ ...found, tiers: [{ tier: 'literal', count: 1 } as const] }];
        tell({ query, events, count: 1, searched: 1, done: true });
      },
    };
    const { done, store } = twin(typed(started(), 'F x').state, { eventsSearch });
    await done({ type: 'search-all', query: 'x' });
    expect(store.get().overlay).toMatchObject({ found: { count: 1 } });
    store.press([{ name: 'y', text: 'y' }, { name: 'Enter' }]);
    expect(store.get().overlay?.kind).toBe('search-all');
    await done({ type: 'search-all', query: 'xy' });
    expect([asked, store.get().open, store.get().overlay]).toEqual([['x', 'xy'], 'second', undefined]);
  });

  test('Enter that waits for all events does so no more where they cannot be searched', async () => {
    const problem = 'too much';
    const { done, store, said } = twin(typed(started(), 'F x Enter').state, {
      eventsSearch: {
        run: async (query, tell) => tell({ query, problem, events: [], count: 0, searched: 0, done: true }),
      },
    });
    await done({ type: 'search-all', query: 'x' });
    expect(said()?.text).toBe(problem);
    expect(typed(store.get(), 'y').effects).toEqual([{ type: 'search-all', query: 'xy' }]);
  });

  test('all events are not searched for a prompt that was closed before it could be', async () => {
    const asked: string[] = [];
    const { done, store, world } = twin(typed(started(), 'F x').state, {
      eventsSearch: { run: async query => void asked.push(query) },
    });
    world.searcher.prepare = async () => store.press([{ name: 'Esc' }]);
    await done({ type: 'search-all', query: 'x' });
    expect(asked).toEqual([]);
  });

  test('an event that is opened for a hit is searched, too', async () => {
    const { done, log, store } = twin(started(), {
      events: {
        list: async () => [],
        open: async (_, at) => store.happen({ type: 'opened', state: started(), at }),
      },
    });
    const at = { kind: 'hit', address: 'second/1', query: 'only' } as const;
    await done({ type: 'open-event', event: { id: 'night', where: '/n/night.md' }, at });
    expect(log).toEqual(['search only']);
    expect(store.get().search?.hits.count).toBe(1);
  });

  test('a copy of notes reads back as they are', async () => {
    const { done, log, said } = twin();
    await done({ type: 'copy-notes', slug: 'first' });
    const [, copied = ''] = /^write \^\]52;c;(.*)\$$/.exec(log.join()) ?? [];
    const lineless = (of: unknown) => JSON.stringify(of, (key, value) => (key === 'line' ? 0 : value));
    const read = parse(Buffer.from(copied, 'base64').toString(), event.id).event;
    expect(lineless(read.notes)).toBe(lineless(event.notes.filter(({ slug }) => slug === 'first')));
    expect(said()?.text).toBe('copied: First talk');
  });

  test('a copy is cleaned, and its first line is said', async () => {
    const { done, log, said } = twin();
    await done({ type: 'copy', text: 'a\u001b]0;x\u0007', what: 'first\nsecond' });
    expect(log).toEqual([`write ^]52;c;${base64('a␛]0;x␇')}$`]);
    expect(said()).toEqual({ text: 'copied: first', style: 'dim' });
  });

  test('a copy that no terminal takes is not sent', async () => {
    const { done, log, said } = twin();
    await done({ type: 'copy', text: 'x'.repeat(80_000), what: 'much' });
    expect(log).toEqual([]);
    expect(said()).toEqual({ text: 'too long for the clipboard', style: 'warning' });
  });
});

describe('behind the editor', () => {
  const changed = parse(notes.replace('- three', '- drei'), 'night').event;

  /** What is said where the editor ends with `problem`, and the notes are then read as `read` says. */
  const edited = async (
    problem: string | undefined,
    read: (shown: Event) => Promise<Event>,
    meanwhile?: (store: Store) => void,
  ) => {
    const own = { ...twinOwn, read };
    const { world, done, said, store } = twin(started(), { own });
    const lend = async () => {
      meanwhile?.(store);
      return problem as never;
    };
    world.suspension = () => ({ suspend: lend, redraw: lend, lend, install: () => () => {} });
    await done({ type: 'edit', line: 3 });
    return said()?.text;
  };
  const same = 'the notes are as they were';
  const other = 'the notes have changed and were read again';
  const failing = 'vi ended with exit code 1';

  test('notes that are as they were are told of as that', async () =>
    expect(await edited(undefined, async shown => shown)).toBe(same));

  test('changed ones too', async () => expect(await edited(undefined, async () => changed)).toBe(other));

  test('also where the watch has seen it before', async () => {
    const reload = (store: Store) => store.happen({ type: 'reload', event: changed });
    expect(await edited(undefined, async () => changed, reload)).toBe(other);
  });

  test('an editor that failed is told of, and what became of the notes', async () => {
    expect(await edited(failing, async shown => shown)).toBe(`${failing}; ${same}`);
    expect(await edited(failing, async () => changed)).toBe(`${failing}; ${other}`);
  });

  test('notes that cannot be read are told of as that', async () => {
    const read = () => Promise.reject(unreadable('a.md: no such file'));
    expect(await edited(undefined, read)).toBe('cannot read the notes again: a.md: no such file');
  });
});

describe("what is added to the reader's own notes", () => {
  const entered = () => typed(started(undefined, 'first'), 'a n e w Enter').state;
  const adding = { type: 'add', text: 'new' } as const;
  const changed = (by: string) => parse(notes.replace('- one\n', by), 'night').event;

  test('is written, read again and gone to', async () => {
    const asked: unknown[] = [];
    const written = changed('- one\n- new\n');
    // As it stands behind what is below it.
    const line = written.notes[1]!.nodes[1]!.line;
    const reads = [event, written];
    const own = {
      ...twinOwn,
      read: async () => reads.shift() ?? written,
      add: async (...args: unknown[]) => {
        asked.push(args);
        return line;
      },
    };
    const { done, store, said } = twin(entered(), { own });
    await done(adding);
    expect(asked).toEqual([
      [
        undefined,
        {
          notes: { line: event.notes[1]!.line, title: 'First talk' },
          under: [],
          after: 1,
          beside: 'one',
          kind: 'item',
          text: 'new',
        },
      ],
    ]);
    expect(store.get().overlay).toBeUndefined();
    expect(said()?.text).toBe(`added: line ${line}`);
  });

  test('goes where its neighbour is by then', async () => {
    const asked: unknown[] = [];
    const own = {
      ...twinOwn,
      read: async () => changed('- zero\n- one\n'),
      add: async (_: unknown, jot: { after?: number | undefined }) => {
        asked.push(jot.after);
        return 20;
      },
    };
    await twin(entered(), { own }).done(adding);
    expect(asked).toEqual([2]);
  });

  test('stays in the prompt where it has no place, or the file cannot be written', async () => {
    const refused = {
      ...twinOwn,
      add: async () => {
        throw unreadable('night.md: is gone', '');
      },
    };
    for (const [own, why] of [
      [twinOwn, 'e edits the notes'],
      [refused, 'night.md: is gone'],
    ] as const) {
      const { done, store, said } = twin(entered(), { own });
      await done(adding);
      expect(promptOf(store.get())?.prompt).toEqual({ line: { text: 'new', at: 3 }, recalled: 0 });
      expect(said()?.text).toMatch(why);
    }
  });

  test('is no heading of a slot that has notes by now, or is gone', async () => {
    const begin = async () => ({ line: 1 });
    for (const [by, why] of [
      ['- one\n\n## Doors\n', 'has notes by now'],
      ['', ''],
    ] as const) {
      const read = async () => (by === '' ? parse('# Night\n', 'night').event : changed(by));
      const { done, said } = twin(started(), { own: { ...twinOwn, read, begin } });
      await done({ type: 'begin', slot: event.slots[0]! });
      expect(said()?.text).toMatch(why || "no 'Doors' any more");
    }
  });
});

describe('notes that are read again', () => {
  const changed = parse(notes.replace('- three', '- drei'), 'night').event;

  const refreshed = async (state: State, read: (shown: Event) => Promise<Event>) => {
    const all = twin(state);
    let drawn = 0;
    all.store.subscribe(() => drawn++);
    await refresh(read, all.store, all.world);
    return { ...all, drawn: () => drawn };
  };

  test('without a change leave everything as it is', async () => {
    const state = searched(started(), '/ o n e Enter');
    const { store, log, drawn } = await refreshed(state, async shown => shown);
    expect(store.get()).toBe(state);
    expect([log, drawn()]).toEqual([[], 0]);
  });

  test('are shown', async () => {
    const { store, log, said } = await refreshed(started(), async () => changed);
    expect(store.get().event).toBe(changed);
    expect(said()?.text).toBe('the notes have changed and were read again');
    expect(log).toEqual([]);
  });

  test('are searched anew for what is searched for', async () => {
    const { store, log } = await refreshed(searched(started(), '/ d r e i'), async () => changed);
    expect(log).toEqual(['search drei']);
    expect(promptOf(store.get())).toMatchObject({ hits: { count: 1 } });
  });

  test('but cannot be, say so and stay', async () => {
    const read = () => Promise.reject(unreadable('a.md: no such file'));
    const { store, log, said } = await refreshed(started(), read);
    expect(said()).toEqual({ text: 'cannot read the notes again: a.md: no such file', style: 'warning' });
    expect([store.get().event, log]).toEqual([event, []]);
  });

  test('with a bug of ours are told of as that', async () => {
    const { log, said } = await refreshed(started(), () => Promise.reject(new TypeError('x is undefined')));
    expect(log).toEqual(['bug x is undefined']);
    expect(said()).toBeUndefined();
  });
});
