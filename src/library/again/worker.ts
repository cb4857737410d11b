import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type FailureKind, isFailure } from '../../errors.ts';
import type { SaidReading } from '../../event/reading.ts';
import { openEvent } from '../index.ts';
import type { Library, OpenedEvent } from '../opened.ts';
import { piecesOf } from './pieces.ts';

/** What a worker is to read. */
export interface Task {
  library: Pick<Library, 'bundled' | 'own'>;
  /** Files and folders, as `openEvent` takes them. */
  names: readonly string[];
  as: SaidReading | undefined;
  /** As of an event that is opened. */
  zone?: string | undefined;
  /** Where the event's pieces go. */
  port: MessagePort;
}

/** How notes were read, and why. */
export type Report = Pick<OpenedEvent, 'warnings' | 'reading'>;

/** What a worker says in the end: how many pieces there are, or why there are none. */
export type Outcome =
  | { pieces: number; report: Report }
  | { failure: { kind: FailureKind; message: string; hint: string | undefined } };

/** Reads what it was given, beside the program that shows what was read before. Errors that are bugs end it. */
async function work(answer: (outcome: Outcome) => void): Promise<void> {
  const { library, names, as, zone, port } = workerData as Task;
  const nothing = { inIsTty: () => false, readIn: () => Buffer.alloc(0) };
  try {
    const { event, warnings, reading } = await openEvent({ ...library, ...nothing }, names, {
      as,
      zone,
      inspect: true,
    });
    let pieces = 0;
    for (const piece of piecesOf(event)) {
      port.postMessage(piece);
      pieces++;
    }
    answer({ pieces, report: { warnings, reading } });
  } catch (error) {
    if (!isFailure(error)) throw error;
    answer({ failure: { kind: error.kind, message: error.message, hint: error.hint } });
  }
}

// Elsewhere it is loaded and does nothing.
if (parentPort) void work(answer => parentPort!.postMessage(answer));
