import type { Action } from '../state/actions.ts';

/**
 * What an action is called where a reader gives it keys; undefined for what has none to give: digits, levels, text
 * and what is not a key's.
 */
export function actionName(action: Action): string | undefined {
  switch (action.type) {
    case 'move':
      return action.by > 0 ? 'down' : 'up';
    case 'page':
      return `${Math.abs(action.part) < 1 ? 'half-page' : 'page'}-${action.part > 0 ? 'down' : 'up'}`;
    case 'narrow':
      return `only-${action.to}`;
    case 'edge':
      return action.to;
    case 'zoom':
      return `zoom-${action.to}`;
    case 'copy':
      return `copy-${action.what === 'row' ? 'line' : action.what}`;
    case 'fold':
      return typeof action.to === 'number' ? undefined : foldNames[action.to];
    case 'prompt':
      return action.for === 'list-search' ? 'find' : action.for;
    case 'quit':
      return action.code === 0 ? 'quit' : 'quit-at-once';
    case 'targets':
      return 'links';
    case 'jump':
      return action.by > 0 ? 'jump-forward' : 'jump-back';
    case 'hit':
    case 'tab':
    case 'talk':
    case 'sibling':
      return `${action.by > 0 ? 'next' : 'previous'}-${action.type}`;
    default:
      return nameless.has(action.type) ? undefined : action.type;
  }
}

const foldNames = { toggle: 'fold', all: 'fold-all', none: 'unfold-all' } as const;

const nameless: ReadonlySet<Action['type']> = new Set([
  'digit',
  'text',
  'line',
  'recall',
  'pending',
  'nothing',
  'any-of',
  'unbound',
  'input-method',
]);
