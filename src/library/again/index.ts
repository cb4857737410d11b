import type { Worker } from 'node:worker_threads';
import { Failure, unreadable } from '../../errors.ts';
import type { Event } from '../../event/model.ts';
import { isOutOfMemory, startThread } from '../thread.ts';
import { EventOfPieces, piecesOf } from './pieces.ts';
import type { Outcome, Report, Task } from './worker.ts';

/** Reads notes again beside the program that shows them, which goes on meanwhile. */
export class NotesAgain {
  readonly #file: string;
  readonly #task: () => Omit<Task, 'port'>;
  readonly #onRead: (report: Report) => void;
  #latest: { worker: Worker; event: Promise<Event> } | undefined;

  /** `file` is the built worker; `task` is asked at every reading; `onRead` hears how the notes were read. */
  constructor(file: string, task: () => Omit<Task, 'port'>, onRead: (report: Report) => void = () => {}) {
    this.#file = file;
    this.#onRead = onRead;
    this.#task = task;
  }

  /**
   * The event as it is now: `shown` itself where it is the same. If it is asked for again meanwhile, both get what
   * the later one reads.
   * @throws Failure where it cannot be read, or not in the memory that there is.
   */
  async read(shown: Event): Promise<Event> {
    const { MessageChannel, receiveMessageOnPort } = await import('node:worker_threads');
    const { port1, port2 } = new MessageChannel();
    const worker = await startThread(this.#file, { ...this.#task(), port: port2 }, [port2]);
    void this.#latest?.worker.terminate();
    const next = () => receiveMessageOnPort(port1)?.message as string;
    const event = this.#event(worker, next, shown).finally(() => port1.close());
    this.#latest = { worker, event };
    return event;
  }

  async #event(worker: Worker, next: () => string, shown: Event): Promise<Event> {
    const isLatest = () => this.#latest?.worker === worker;
    const answer = await answerOf(worker, isLatest);
    if (answer && 'failure' in answer) {
      const { kind, message, hint } = answer.failure;
      throw new Failure(kind, message, hint);
    }
    const event = answer && (await assembled(answer.pieces, next, shown, isLatest));
    if (event && answer) this.#onRead(answer.report);
    return event ?? this.#latest!.event;
  }
}

/** Undefined where the worker was ended, as another has begun. */
function answerOf(worker: Worker, isLatest: () => boolean): Promise<Outcome | undefined> {
  return new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('exit', () => (isLatest() ? reject(new Error('the reader has ended')) : resolve(undefined)));
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (!isLatest()) resolve(undefined);
      else if (isOutOfMemory(error))
        reject(unreadable('they take more memory than there is', 'split the notes into one file an event'));
      else reject(error);
    });
  });
}

/**
 * The event of some pieces, `shown` where it is the same; undefined where a later one is read. Keys are read between
 * any two.
 */
async function assembled(
  count: number,
  next: () => string,
  shown: Event,
  isLatest: () => boolean,
): Promise<Event | undefined> {
  const pieces: string[] = [];
  const old = piecesOf(shown);
  let isSame = true;
  for (let index = 0; index < count; index++) {
    pieces.push(next());
    isSame &&= old.next().value === pieces[index];
    await turn();
  }
  if (isSame && old.next().done) return isLatest() ? shown : undefined;
  const event = new EventOfPieces();
  for (const piece of pieces) {
    event.add(piece);
    await turn();
  }
  return isLatest() ? event.event : undefined;
}

function turn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}
