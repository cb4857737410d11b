import type { Action } from '../state/actions.ts';
import type { TypedKey } from '../state/input.ts';
import { promptOf } from '../state/parts.ts';
import type { State } from '../state/state.ts';
import type { Binding, Scope } from './binding.ts';
import { promptBindings } from './prompt-keys.ts';
import { screenBindings } from './screen-keys.ts';

/** Every key that does something. */
export const keymap: readonly Binding[] = [...screenBindings, ...promptBindings];

/** The scope that has the keys. */
export function scopeOf({ overlay, focus }: State): Scope {
  return overlay?.kind ?? focus;
}

/** The bindings of a scope, in the order of the help. */
export function bindingsOf(scope: Scope): Binding[] {
  return keymap.filter(({ scopes }) => scopes.includes(scope));
}

const actionsByKey = new Map(
  keymap.flatMap(({ keys, scopes, action }) =>
    keys.flatMap(key => scopes.map(scope => [`${scope} ${key}`, action] as const)),
  ),
);
const chordStarts = new Set(
  keymap.flatMap(({ keys, scopes }) =>
    keys
      .filter(key => key.includes(' '))
      .flatMap(key => scopes.map(scope => `${scope} ${key.split(' ')[0]}`)),
  ),
);

/** What a key is bound to in a scope, behind the first key of a chord if one waits. */
export function lookUp(scope: Scope, key: string, pending?: string): Action | undefined {
  const action = actionsByKey.get(`${scope} ${pending === undefined ? key : `${pending} ${key}`}`);
  if (action) return action;
  return pending === undefined && chordStarts.has(`${scope} ${key}`) ? { type: 'pending', key } : undefined;
}

/** What a typed key asks for; undefined where it does not count at all, not even to end a chord. */
export function actionOf(state: State, { name, text, inText }: TypedKey): Action | undefined {
  const scope = scopeOf(state);
  const prompt = promptOf(state);
  if (prompt) return lookUp(scope, name) ?? textAction(prompt.prompt.entered ? undefined : text);
  if (inText) return undefined;
  // A Ctrl key is never the second of a chord: it ends the chord and does its own.
  const pending = name.startsWith('Ctrl+') ? undefined : state.pending;
  return lookUp(scope, name, pending) ?? { type: 'nothing' };
}

/** Behind Enter there is no text: what is typed then was not meant for the line. */
function textAction(text: string | undefined): Action {
  return text === undefined ? { type: 'nothing' } : { type: 'text', text };
}
