import type { TransferListItem, Worker } from 'node:worker_threads';

/** Megabytes, in which notes of common size are read. */
const leastMemory = 32;

/** Starts a built worker, which does not keep the program running. What it reads must fit in memory beside what is shown. */
export async function startThread(
  file: string,
  workerData: object,
  transferList: TransferListItem[] = [],
): Promise<Worker> {
  const { Worker } = await import('node:worker_threads');
  const { getHeapStatistics } = await import('node:v8');
  const { heap_size_limit: limit, used_heap_size: used } = getHeapStatistics();
  const worker = new Worker(file, {
    workerData,
    transferList,
    resourceLimits: { maxOldGenerationSizeMb: Math.max(leastMemory, (limit - used) / 2 / 2 ** 20) },
  });
  worker.unref();
  return worker;
}

/** Whether a thread has ended as what it read takes more memory than it has. */
export function isOutOfMemory({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ERR_WORKER_OUT_OF_MEMORY';
}
