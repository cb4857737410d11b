import type { Happening } from './actions.ts';
import { happen, press, typing } from './reducer.ts';
import type { Effect, State } from './state.ts';
import type { TypedKey } from './typed-key.ts';

/** Holds the state, asks for its effects, tells who draws it. */
export class Store {
  #state: State;
  readonly #listeners = new Set<() => void>();
  readonly #perform: (effect: Effect, state: State) => void;

  constructor(state: State, perform: (effect: Effect, state: State) => void) {
    this.#state = state;
    this.#perform = perform;
  }

  readonly get = (): State => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Keys in their order; what was typed faster than it is drawn is drawn once. */
  press(keys: readonly TypedKey[]): void {
    const effects: [Effect, State][] = [];
    let state = this.#state;
    for (const key of keys) {
      const step = press(state, key);
      state = step.state;
      effects.push(...step.effects.map((effect): [Effect, State] => [effect, state]));
      // What was typed behind it is not for us.
      if (step.effects.some(({ type }) => type === 'quit')) break;
    }
    this.#set(state);
    // Of what was typed at once, only the last is searched for.
    const last = effects.findLast(([{ type }]) => type === 'search');
    for (const each of effects) {
      const [effect, at] = each;
      if (effect.type !== 'search' || each === last) this.#perform(effect, at);
    }
  }

  /** What is pasted is text, and no screen takes text but a prompt. */
  paste(text: string): void {
    const { state, effects } = typing(this.#state, text);
    this.#set(state);
    for (const effect of effects) this.#perform(effect, state);
  }

  happen(happening: Happening): void {
    this.#set(happen(this.#state, happening));
  }

  #set(state: State): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
