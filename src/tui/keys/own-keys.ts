import { actionName } from './action-name.ts';
import { type Binding, isSameAction, type Scope } from './binding.ts';
import { prompts } from './prompt-keys.ts';

/** Keys of the reader's own, by the names of actions; none takes an action its keys away. */
export type OwnKeys = Readonly<Record<string, readonly string[]>>;

/** A key that does two things in one place. */
export interface Conflict {
  key: string;
  scope: Scope;
  /** The names of both actions. */
  names: readonly [string, string];
}

/**
 * Bindings with the reader's own keys in the place of theirs; those without keys are left out. Where a line is typed,
 * keys stay as they are: they are text, or those of readline.
 */
export function withOwnKeys(bindings: readonly Binding[], own: OwnKeys): Binding[] {
  return bindings.flatMap(binding => {
    const keys = own[actionName(binding.action) ?? ''];
    if (keys === undefined) return [binding];
    const scopes = binding.scopes.filter(scope => !prompts.includes(scope));
    const kept = binding.scopes.filter(scope => prompts.includes(scope));
    return [
      ...(keys.length > 0 && scopes.length > 0 ? [{ ...binding, keys, scopes }] : []),
      ...(kept.length > 0 ? [{ ...binding, scopes: kept }] : []),
    ];
  });
}

/** The first key that is bound to two actions in one place, or is one of them and begins a chord of the other. */
export function conflictIn(bindings: readonly Binding[]): Conflict | undefined {
  const seen = new Map<string, Binding>();
  for (const binding of bindings) {
    for (const scope of binding.scopes) {
      for (const key of binding.keys) {
        const other = seen.get(`${scope} ${key}`);
        if (other && !isSameAction(other.action, binding.action)) return conflict(key, scope, other, binding);
        seen.set(`${scope} ${key}`, binding);
      }
    }
  }
  return chordConflict(bindings, seen);
}

function chordConflict(
  bindings: readonly Binding[],
  seen: ReadonlyMap<string, Binding>,
): Conflict | undefined {
  for (const binding of bindings) {
    for (const key of binding.keys.filter(each => each.includes(' '))) {
      const [first = ''] = key.split(' ');
      const scope = binding.scopes.find(each => seen.has(`${each} ${first}`));
      if (scope) return conflict(first, scope, seen.get(`${scope} ${first}`)!, binding);
    }
  }
  return undefined;
}

function conflict(key: string, scope: Scope, one: Binding, other: Binding): Conflict {
  return { key, scope, names: [nameOf(one), nameOf(other)] };
}

function nameOf({ action, series, keys }: Binding): string {
  return actionName(action) ?? series ?? keys.join(' ');
}
