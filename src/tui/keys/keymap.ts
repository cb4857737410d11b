import type { CheckedFile } from '../../view/reading.ts';
import type { Action } from '../state/actions.ts';
import type { TypedKey } from '../state/input.ts';
import { promptOf, takesNotes } from '../state/parts.ts';
import type { PromptOverlay, State } from '../state/state.ts';
import { actionName } from './action-name.ts';
import { type Binding, isSameAction, keyLabel, type Need, type Scope } from './binding.ts';
import { overlayBindings } from './overlay-keys.ts';
import { type OwnKeys, withOwnKeys } from './own-keys.ts';
import { promptBindings } from './prompt-keys.ts';
import { screenBindings } from './screen-keys.ts';
import { talkBindings } from './talk-keys.ts';
import { timetableBindings } from './timetable-keys.ts';

/** Every key that does something, where the reader has chosen none. */
export const keymap: readonly Binding[] = [
  ...screenBindings,
  ...timetableBindings,
  ...talkBindings,
  ...overlayBindings,
  ...promptBindings,
];

/** Bindings as they are looked up. */
interface Bound {
  /** By scope and key. */
  actions: ReadonlyMap<string, Action>;
  /** Scopes with the first keys of their chords. */
  chordStarts: ReadonlySet<string>;
}

function boundBy(all: readonly Binding[]): Bound {
  const pairs = all.flatMap(({ keys, scopes, action }) =>
    keys.flatMap(key => scopes.map(scope => ({ scope, key, action }))),
  );
  const chords = pairs.filter(({ key }) => key.includes(' '));
  return {
    actions: new Map(pairs.map(({ scope, key, action }) => [`${scope} ${key}`, action])),
    chordStarts: new Set(chords.map(({ scope, key }) => `${scope} ${key.split(' ')[0]}`)),
  };
}

let bindings = keymap;
/** Of these bindings; made at the first key, as the first frame needs none. */
let bound: Bound | undefined;

/** From now on these keys count; they must be without a conflict. Set once, before the first frame. */
export function setOwnKeys(own: OwnKeys): void {
  bindings = withOwnKeys(keymap, own);
  bound = undefined;
}

/** The scope that has the keys. */
export function scopeOf({ overlay, focus }: State): Scope {
  // Keys do the same in both.
  return overlay?.kind === 'row-filter' ? 'filter' : (overlay?.kind ?? focus);
}

/** The bindings of a scope, in the order of the help. */
export function bindingsOf(scope: Scope): Binding[] {
  return bindings.filter(({ scopes }) => scopes.includes(scope));
}

/** The bindings of a scope that can work as things are: by default of the one that has the keys. */
export function offered(state: State, scope = scopeOf(state)): Binding[] {
  return bindingsOf(scope).filter(({ needs }) => needs === undefined || needed[needs].isThere(state));
}

/** Whether what a key needs is there, and what is said where it is not. */
interface Needed {
  isThere(state: State): boolean;
  missing(state: State): string;
}

const needed: Record<Need, Needed> = {
  tree: { isThere: ({ tab }) => tab !== 'links', missing: () => 'links have no levels' },
  links: { isThere: ({ tab }) => tab === 'links', missing: () => 'these are no links' },
  own: { isThere: ({ own }) => own, missing: () => 'only your own notes can be edited: pepahate FILE' },
  'own-notes': {
    isThere: takesNotes,
    missing: state =>
      state.own
        ? 'a published schedule takes no notes: pepahate new --from FILE begins some'
        : needed.own.missing(state),
  },
  'row-filter': {
    isThere: ({ rowFilter, narrowing }) => rowFilter !== undefined || narrowing !== undefined,
    missing: () => `there is nothing to go back from${keyNote('timetable', 'quit', 'quits')}`,
  },
  narrowing: {
    isThere: ({ narrowing }) => narrowing !== undefined,
    missing: () => 'all of the timetable is shown',
  },
  days: { isThere: ({ event }) => event.days !== undefined, missing: () => 'this event has no days' },
  rooms: {
    isThere: ({ event }) =>
      [...event.slots, ...event.notes].some(each => 'room' in each && each.room !== undefined),
    missing: () => 'this event has no rooms',
  },
  readings: {
    isThere: ({ own, overlay }) => own && overlay?.kind === 'report' && overlay.files.some(areNotes),
    missing: () => 'only notes of your own can be read in another way',
  },
};

/** Whether a file holds notes: a published schedule can be read in one way only. */
function areNotes({ reading }: CheckedFile): boolean {
  return reading !== undefined && reading.by !== 'schedule';
}

/** Why an action cannot work as things are; undefined where it can. */
export function whyNot(state: State, asked: Action): string | undefined {
  const [first, ...others] = bindingsOf(scopeOf(state)).filter(({ action }) => isSameAction(action, asked));
  if (!first?.needs) return undefined;
  const canWork = [first, ...others].some(({ needs }) => needs === undefined || needed[needs].isThere(state));
  return canWork ? undefined : needed[first.needs].missing(state);
}

/**
 * The first key that does the action of a name in a scope, as it is shown; of those that fit. Undefined where the reader
 * has left it none.
 */
export function keyOf(
  scope: Scope,
  name: string,
  fits: (key: string) => boolean = () => true,
): string | undefined {
  const keys = bindingsOf(scope).flatMap(({ action, keys }) => (actionName(action) === name ? keys : []));
  const key = keys.find(fits);
  return key === undefined ? undefined : keyLabel(key);
}

/** `; / searches`, to stand behind what is said; empty where no key does it. */
export function keyNote(scope: Scope, name: string, does: string): string {
  const key = keyOf(scope, name);
  return key === undefined ? '' : `; ${key} ${does}`;
}

/** What a key is bound to in a scope, behind the first key of a chord if one waits. */
export function lookUp(scope: Scope, key: string, pending?: string): Action | undefined {
  bound ??= boundBy(bindings);
  const action = bound.actions.get(`${scope} ${pending === undefined ? key : `${pending} ${key}`}`);
  if (action) return action;
  return pending === undefined && bound.chordStarts.has(`${scope} ${key}`)
    ? { type: 'pending', key }
    : undefined;
}

/** Scripts that are typed by an input method. */
const inputMethodText = /[\p{scx=Hira}\p{scx=Kana}\p{scx=Han}\p{scx=Hang}]/u;

/** What a typed key asks for; undefined where it does not count at all, not even to end a chord. */
export function actionOf(state: State, { name, text, inText }: TypedKey): Action | undefined {
  const scope = scopeOf(state);
  const prompt = promptOf(state);
  if (prompt) return lookUp(scope, name) ?? typedInto(prompt, name, text);
  if (inText) return inputMethodText.test(text ?? '') ? { type: 'input-method' } : undefined;
  // Esc takes a count back and does no more.
  if (state.count !== undefined && name === 'Esc') return { type: 'nothing' };
  // A Ctrl key is never the second of a chord: it ends the chord and does its own.
  const pending = name.startsWith('Ctrl+') ? undefined : state.pending;
  return lookUp(scope, name, pending) ?? unbound(name, pending);
}

/** Behind Enter there is no text: what is typed then was not meant for the line. */
function typedInto({ prompt }: PromptOverlay, name: string, text: string | undefined): Action {
  if (text !== undefined) return prompt.entered ? { type: 'nothing' } : { type: 'text', text };
  return unbound(name);
}

/** Esc leaves a chord, which is not a key in vain. */
function unbound(name: string, pending?: string): Action {
  if (pending !== undefined && name === 'Esc') return { type: 'nothing' };
  return { type: 'unbound', key: `${pending ?? ''}${name}` };
}
