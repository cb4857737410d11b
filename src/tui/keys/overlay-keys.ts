import type { Binding } from './binding.ts';

/** What keys do in the lists that lie over a screen, beside what they do in every list. */
export const overlayBindings: readonly Binding[] = [
  {
    keys: ['Enter'],
    action: { type: 'enter' },
    scopes: ['help'],
    help: 'run the line',
    hint: 'do it',
  },
  {
    keys: ['Enter'],
    action: { type: 'enter' },
    scopes: ['stars'],
    help: 'go there',
    hint: 'go there',
  },
  {
    keys: ['Enter', 'o'],
    action: { type: 'enter' },
    scopes: ['targets'],
    help: 'open the link',
    hint: 'open',
  },
  { keys: ['Enter'], action: { type: 'enter' }, scopes: ['begin'], help: 'begin its notes', hint: 'begin' },
  {
    keys: ['Esc'],
    action: { type: 'back' },
    scopes: ['help', 'report', 'targets', 'stars', 'begin'],
    help: 'back',
    hint: 'back',
  },
  {
    keys: ['/', '&', 'Ctrl+t'],
    action: { type: 'prompt', for: 'list-search' },
    scopes: ['help', 'report', 'targets'],
    help: 'find a line',
    hint: 'find',
  },
  {
    keys: ['/', '&', 'Ctrl+s'],
    action: { type: 'prompt', for: 'list-search' },
    scopes: ['stars'],
    help: 'find a line',
    hint: 'find',
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
  { keys: ['q', '?'], action: { type: 'back' }, scopes: ['help', 'targets'], help: 'close' },
  { keys: ['q', 'S'], action: { type: 'back' }, scopes: ['stars'], help: 'close' },
  { keys: ['q', 'w', 'Enter'], action: { type: 'back' }, scopes: ['report'], help: 'close' },
];
