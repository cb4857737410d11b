import { loadState, saveState, stateKey } from '../../library/state.ts';
import { emptyMemory, type Memory } from './memory.ts';
import { mergedMemory, readMemory } from './merge.ts';

/** Where an event's memory is kept. */
export interface MemoryFile {
  /** What was remembered when the file was opened. */
  memory: Memory;
  /** What is to be said of the file, if it could not be used as it was. */
  message?: string;
  /** Merges a memory into the file. Returns what went wrong. */
  save(memory: Memory): string | undefined;
}

/** The memory of an event in a folder. Without a folder nothing is remembered. */
export function openMemory(folder: string | undefined, id: string, notesFile?: string): MemoryFile {
  if (folder === undefined) return { memory: emptyMemory, save: () => undefined };
  const key = stateKey(id, notesFile);
  const { value, message } = loadState(folder, key);
  const memory = readMemory(value);
  let before = memory;
  return {
    memory,
    ...(message !== undefined && { message }),
    save(mine) {
      const problem = saveState(folder, key, current => mergedMemory(current, mine, before));
      if (problem === undefined) before = mine;
      return problem;
    },
  };
}
