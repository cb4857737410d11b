/** Does some work, and may write down how long it took. */
export type Timed = <Result>(kind: string, what: { type: string }, work: () => Result) => Result;

export const untimed: Timed = (_, __, work) => work();

/**
 * Writes a line for each action, happening and effect: the milliseconds since the start, its kind, the milliseconds
 * that it took (an effect ends when its promise does), and what it was, as JSON. Tabs stand between them.
 */
export function logged(write: (line: string) => void, clock: () => number): Timed {
  const start = clock();
  return (kind, what, work) => {
    const begin = clock();
    const end = () => {
      const [at, took] = [begin - start, clock() - begin].map(time => time.toFixed(1));
      write([at, kind, took, JSON.stringify(what, brief)].join('\t'));
    };
    const result = work();
    if (result instanceof Promise) result.then(end, end);
    else end();
    return result;
  };
}

const longestText = 80;

/** What holds notes or hits, and is left out. */
const long: ReadonlySet<string> = new Set(['event', 'events', 'notes', 'found', 'runs']);

/** Leaves out what is long, and the end of a text. */
function brief(key: string, value: unknown): unknown {
  if (long.has(key)) return undefined;
  return typeof value === 'string' ? value.slice(0, longestText) : value;
}
