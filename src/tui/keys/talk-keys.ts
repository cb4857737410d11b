import type { Action } from '../state/actions.ts';
import type { Binding, Scope } from './binding.ts';

const scopes: readonly Scope[] = ['talk'];

/** What keys do in a talk, beside what they do on every screen. */
export const talkBindings: readonly Binding[] = [
  {
    keys: ['Enter'],
    action: { type: 'enter' },
    scopes,
    help: 'fold, unfold, or show the links',
    hint: 'fold',
    needs: 'tree',
  },
  {
    keys: ['Enter'],
    action: { type: 'enter' },
    scopes,
    help: 'show where the link leads',
    hint: 'open',
    needs: 'links',
  },
  { keys: ['Esc'], action: { type: 'back' }, scopes, help: 'back', hint: 'back' },
  { keys: ['l', 'Right'], action: { type: 'in' }, scopes, help: 'unfold, or go in', needs: 'tree' },
  { keys: ['h', 'Left'], action: { type: 'out' }, scopes, help: 'fold, or go up', hint: 'up' },
  { keys: ['Tab'], action: { type: 'tab', by: 1 }, scopes, help: 'next tab', hint: 'next tab' },
  { keys: ['Shift+Tab'], action: { type: 'tab', by: -1 }, scopes, help: 'previous tab' },
  { keys: ['&'], action: { type: 'prompt', for: 'filter' }, scopes, help: 'show only what fits' },
  tree(['z a', 'Ctrl+t'], { type: 'fold', to: 'toggle' }, 'fold or unfold', 'fold'),
  tree(['z M'], { type: 'fold', to: 'all' }, 'fold all', 'all'),
  tree(['z R'], { type: 'fold', to: 'none' }, 'unfold all', 'none'),
  ...levels(),
  tree(['z i'], { type: 'zoom', to: 'in' }, 'zoom in on the item', 'zoom in'),
  tree(['z o'], { type: 'zoom', to: 'out' }, 'zoom out', 'zoom out'),
  tree(['p'], { type: 'parent' }, 'go to the parent'),
  { keys: ['J'], action: { type: 'sibling', by: 1 }, scopes, help: 'next sibling' },
  { keys: ['K'], action: { type: 'sibling', by: -1 }, scopes, help: 'previous sibling' },
  {
    keys: ['o'],
    action: { type: 'targets' },
    scopes,
    help: 'show the links, then open one',
    hint: 'links',
  },
  {
    keys: ['a'],
    action: { type: 'prompt', for: 'add' },
    scopes,
    help: 'add a line to your own notes, below this one',
    needs: 'own-notes',
  },
];

/** What works where something folds. */
function tree(keys: readonly string[], action: Action, help: string, hint?: string): Binding {
  return { keys, action, scopes, help, needs: 'tree', ...(hint !== undefined && { hint }) };
}

function levels(): Binding[] {
  return Array.from({ length: 9 }, (_, index) => {
    const action = { type: 'fold', to: index + 1 } as const;
    return { ...tree([`z ${index + 1}`], action, 'show so many levels', 'levels'), series: 'z1-z9' };
  });
}
