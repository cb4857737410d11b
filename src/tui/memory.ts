import { loadState, saveState, stateKey } from '../library/state.ts';
import { mergeSession, readSession } from './remember.ts';
import { emptySession, type Session } from './session.ts';

/** What is remembered of an event between runs. */
export interface Memory {
  session: Session;
  /** What to say about what was found. */
  message?: string;
  /** Merges a session into what is remembered; returns what went wrong. */
  save(session: Session): string | undefined;
}

/** The memory of an event in a folder; without a folder nothing is remembered. */
export function memoryOf(folder: string | undefined, id: string, file: string | undefined): Memory {
  if (folder === undefined) return { session: emptySession, save: () => undefined };
  const key = stateKey(id, file);
  const { value, message } = loadState(folder, key);
  const session = readSession(value);
  let before = session;
  return {
    session,
    ...(message !== undefined && { message }),
    save(mine) {
      const wrong = saveState(folder, key, current => mergeSession(current, mine, before));
      if (wrong === undefined) before = mine;
      return wrong;
    },
  };
}
