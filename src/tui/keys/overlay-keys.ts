import type { Binding, Scope } from './binding.ts';

/** What keys do in the lists that lie over a screen, beside what they do in every list. */
export const overlayBindings: readonly Binding[] = [
  enter('help', 'run the line', 'do it'),
  enter('stars', 'go there', 'go there'),
  enter('targets', 'open the link', 'open', ['Enter', 'o']),
  enter('begin', 'begin its notes', 'begin'),
  {
    keys: ['Esc'],
    action: { type: 'back' },
    scopes: ['help', 'report', 'targets', 'stars', 'begin'],
    help: 'back',
    hint: 'back',
  },
  find(['/', '&', 'Ctrl+t'], ['help', 'report', 'targets']),
  find(['/', '&', 'Ctrl+s'], ['stars']),
  {
    keys: ['r', 'Ctrl+r'],
    action: { type: 'reread' },
    scopes: ['report'],
    help: 'read them with the talks at other headings',
    hint: 'other way',
    needs: 'readings',
  },
  {
    keys: ['y', 'Ctrl+y'],
    action: { type: 'copy', what: 'row' },
    scopes: ['targets'],
    help: 'copy where it leads',
    hint: 'copy',
  },
  {
    keys: ['*', 'Ctrl+t'],
    action: { type: 'star' },
    scopes: ['stars'],
    help: 'unstar, or star again',
    hint: 'unstar',
  },
  close(['q', '?'], ['help', 'targets']),
  close(['q', 'S'], ['stars']),
  close(['q', 'w', 'Enter'], ['report']),
];

function enter(scope: Scope, help: string, hint: string, keys: readonly string[] = ['Enter']): Binding {
  return { keys, action: { type: 'enter' }, scopes: [scope], help, hint };
}

function find(keys: readonly string[], scopes: readonly Scope[]): Binding {
  return {
    keys,
    action: { type: 'prompt', for: 'list-search' },
    scopes,
    help: 'find a line',
    hint: 'find',
  };
}

function close(keys: readonly string[], scopes: readonly Scope[]): Binding {
  return { keys, action: { type: 'back' }, scopes, help: 'close' };
}
