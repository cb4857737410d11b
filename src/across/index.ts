import type { Worker } from 'node:worker_threads';
import type { Notes } from '../event/model.ts';
import { isOutOfMemory, startThread } from '../library/thread.ts';
import { bySurest, type EventRef, type FoundEvent, type FoundEvents } from './found.ts';
import type { Asked, AskedNotes, Findings, NotesAnswer, SearchTask } from './worker.ts';

/** What waits for the answers of a turn. */
interface Waiting {
  hear(answer: Findings): void;
  end(error?: unknown): void;
}

/** Searches all events in a thread of its own, so that keys are read meanwhile. */
export class EventsSearch {
  readonly #file: string;
  readonly #task: () => SearchTask;
  #worker: Promise<Worker> | undefined;
  #turn = 0;
  #waiting: Waiting | undefined;
  /** Why nothing is searched any more: to read the events again would end in the same way. */
  #problem: string | undefined;
  /** Those who have asked for notes, in their order. */
  readonly #readers: ((notes: Notes | undefined) => void)[] = [];

  /** `file` is the built worker. */
  constructor(file: string, task: () => SearchTask) {
    this.#file = file;
    this.#task = task;
  }

  /**
   * Looks for a query as it was typed; `tell` hears of what is found so far, again and again, until that is all or
   * something else is asked. The events are read at the first query, and again at the first one after `stop`.
   * Where they take more memory than there is, each query until then has that for its problem.
   */
  async run(query: string, tell: (found: FoundEvents) => void): Promise<void> {
    const turn = this.#next();
    if (this.#problem !== undefined)
      return tell({ query, problem: this.#problem, events: [], count: 0, searched: 0, done: true });
    this.#worker ??= this.#started();
    const worker = await this.#worker;
    if (turn !== this.#turn) return;
    let found: FoundEvent[] = [];
    await new Promise<void>((resolve, reject) => {
      const hear = (answer: Findings) => {
        if (answer.turn !== turn) return;
        if (answer.found.length > 0) found = bySurest([...found, ...answer.found]);
        const { searched, done, problem } = answer;
        const count = found.reduce((sum, each) => sum + each.count, 0);
        tell({ query, events: found, count, searched, done, ...(problem !== undefined && { problem }) });
        if (done) resolve();
      };
      this.#waiting = { hear, end: error => (error === undefined ? resolve() : reject(error)) };
      const asked: Asked = { turn, query };
      worker.postMessage(asked);
    });
  }

  /**
   * The notes of a talk in which something was found; undefined where there are none or they are very long, and after
   * `stop`.
   */
  async notes({ id, where }: EventRef, slug: string): Promise<Notes | undefined> {
    const started = this.#worker;
    const worker = await started;
    if (!worker || started !== this.#worker) return undefined;
    return new Promise(resolve => {
      this.#readers.push(resolve);
      worker.postMessage({ id, where, slug } satisfies AskedNotes);
    });
  }

  /** Lets go of all that was read. */
  stop(): void {
    this.#next();
    this.#problem = undefined;
    for (const resolve of this.#readers.splice(0)) resolve(undefined);
    // One that could not be started has said so to who asked.
    this.#worker?.then(end, () => {});
    this.#worker = undefined;
  }

  /** A new turn; what was asked before is let go. */
  #next(): number {
    this.#waiting?.end();
    this.#waiting = undefined;
    return ++this.#turn;
  }

  async #started(): Promise<Worker> {
    const worker = await startThread(this.#file, this.#task());
    worker.on('message', (answer: Findings | NotesAnswer) => {
      if ('notes' in answer) this.#readers.shift()?.(answer.notes);
      else this.#waiting?.hear(answer);
    });
    worker.on('error', error => this.#fail(error));
    return worker;
  }

  #fail(error: Error): void {
    const problem = isOutOfMemory(error) ? 'all events together take more memory than there is' : undefined;
    if (problem === undefined) this.#waiting?.end(error);
    else this.#waiting?.hear({ turn: this.#turn, found: [], searched: 0, done: true, problem });
    this.stop();
    this.#problem = problem;
  }
}

/** Ends a thread. What it has said by then would be taken for what the next one says. */
function end(worker: Worker): void {
  worker.removeAllListeners().on('error', () => {});
  void worker.terminate();
}
