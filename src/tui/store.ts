import { actionOf } from './keys/keymap.ts';
import { type Timed, untimed } from './log.ts';
import type { Action, Effect, Happening } from './state/actions.ts';
import type { TypedKey } from './state/input.ts';
import type { State } from './state/state.ts';
import type { Step } from './update/step.ts';
import { act, happen } from './update/update.ts';

/** Does an effect, for the state that asked for it. */
export type Perform = (effect: Effect, state: State) => void;

/** Holds the state, asks for its effects, and tells those who draw it. */
export class Store {
  #state: State;
  readonly #listeners = new Set<() => void>();
  readonly #perform: Perform;
  readonly #timed: Timed;

  constructor(state: State, perform: Perform, timed: Timed = untimed) {
    this.#state = state;
    this.#perform = perform;
    this.#timed = timed;
  }

  readonly get = (): State => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Keys in their order. Keys that were typed faster than they are drawn are drawn once. */
  press(keys: readonly TypedKey[]): void {
    const asked: [Effect, State][] = [];
    let state = this.#state;
    for (const key of keys) {
      const action = actionOf(state, key);
      if (!action) continue;
      const step = this.#act(state, action);
      state = step.state;
      asked.push(...step.effects.map((effect): [Effect, State] => [effect, state]));
      // What was typed behind it was meant for the shell.
      if (step.effects.some(({ type }) => type === 'quit')) break;
    }
    this.#set(state);
    // Of queries that were typed at once, only the last is searched for.
    const last = asked.findLast(([{ type }]) => type === 'search');
    for (const each of asked) {
      if (each[0].type !== 'search' || each === last) this.#perform(...each);
    }
  }

  /** Pasted text goes into the prompt; a screen takes none. */
  paste(text: string): void {
    this.ask({ type: 'text', text });
  }

  /** Does an action that no key asks for. */
  ask(action: Action): void {
    const { state, effects } = this.#act(this.#state, action);
    this.#set(state);
    for (const effect of effects) this.#perform(effect, state);
  }

  happen(happening: Happening): void {
    this.#set(this.#timed('happening', happening, () => happen(this.#state, happening)));
  }

  /** Says something in the footer, until the next key. */
  say(text: string): void {
    this.happen({ type: 'say', message: { text, style: 'dim' } });
  }

  /** Says in the footer what went wrong. */
  warn(text: string): void {
    this.happen({ type: 'say', message: { text, style: 'warning' } });
  }

  #act(state: State, action: Action): Step {
    return this.#timed('action', action, () => act(state, action));
  }

  #set(state: State): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
