import { describe, expect, test, vi } from 'vitest';
import { type Findings, Looker } from '../../src/across/worker.ts';
import type { LibraryEvent } from '../../src/library/index.ts';
import { Search } from '../../src/search/search.ts';
import { openedNotes } from '../helpers/notes/opened.ts';

/** Events with one item each, and the ids of those that were read. */
function shelf(items: readonly string[]) {
  const read: string[] = [];
  async function* events(): AsyncGenerator<LibraryEvent> {
    for (const [index, item] of items.entries()) {
      const id = `e${index}`;
      read.push(id);
      const notes = `# ${id}\n\n## Talk {#talk .talk}\n\n- ${item}\n`;
      yield { ...openedNotes(notes, id, `/n/${id}.md`), id };
    }
  }
  let now = 0;
  // Each look at the clock is later than an answer may wait.
  const clock = () => (now += 100);
  return { looker: new Looker(events(), () => import('../../src/search/romaji/index.ts'), clock), read };
}

async function asked(looker: Looker, turn: number, query: string): Promise<Findings[]> {
  const answers: Findings[] = [];
  await looker.look({ turn, query }, answer => answers.push(answer));
  return answers;
}

const idsOf = (answers: readonly Findings[]) => answers.flatMap(({ found }) => found.map(({ id }) => id));

describe('all events are searched', () => {
  test('one after the other, each being read once', async () => {
    const { looker, read } = shelf(['deep', 'high', 'deeper']);
    const first = await asked(looker, 1, 'deep');
    expect(idsOf(first)).toEqual(['e0', 'e2']);
    expect(first.map(({ searched, done }) => [searched, done])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [3, true],
    ]);
    expect(idsOf(await asked(looker, 2, 'deeper'))).toEqual(['e2']);
    expect(idsOf(await asked(looker, 3, 'fukai'))).toEqual([]);
    expect(read).toEqual(['e0', 'e1', 'e2']);
  });

  test('as romaji, too', async () =>
    expect(idsOf(await asked(shelf(['分散', 'high']).looker, 1, 'bunsan'))).toEqual(['e0']));

  test('by nothing else once something else is asked', async () => {
    const { looker, read } = shelf(['deep', 'deep', 'high']);
    const answers: Findings[] = [];
    const tell = (answer: Findings) => void answers.push(answer);
    await Promise.all([
      looker.look({ turn: 1, query: 'deep' }, tell),
      looker.look({ turn: 2, query: 'high' }, tell),
    ]);
    expect(answers.filter(({ turn }) => turn === 1)).toEqual([]);
    expect(idsOf(answers.filter(({ turn }) => turn === 2))).toEqual(['e2']);
    expect(read).toEqual(['e0', 'e1', 'e2']);
  });

  test('and a large one not to its end then', async () => {
    const items = Array(12_000).fill('deep').join('\n- ');
    const { looker } = shelf([items]);
    await asked(looker, 1, '');
    const step = vi.spyOn(Search.prototype, 'step');
    await Promise.all([asked(looker, 2, 'deep'), asked(looker, 3, 'high')]);
    const [first, second] = [...new Set(step.mock.contexts)].map(
      search => step.mock.contexts.filter(each => each === search).length,
    );
    step.mockRestore();
    expect([first, second]).toEqual([1, 3]);
  });

  test('for nothing, which has them read', async () => {
    const { looker, read } = shelf(['deep', 'high']);
    expect(idsOf(await asked(looker, 1, ' '))).toEqual([]);
    expect(read).toEqual(['e0', 'e1']);
  });

  test.each([
    ['is:starred deep', /^is:starred looks in one event$/],
    ['in:nowhere', /^in: takes outline, .* not 'nowhere'$/],
  ])('and %s says that it cannot be', async (query, problem) => {
    const { looker, read } = shelf(['deep']);
    const [answer, ...others] = await asked(looker, 1, query);
    expect([answer!.done, answer!.found, others, read]).toEqual([true, [], [], []]);
    expect(answer!.problem).toMatch(problem);
  });
});
