import type { LineEdit } from '../state/input.ts';
import type { Binding, Scope } from './binding.ts';

const queries: readonly Scope[] = ['search', 'search-all', 'filter'];
const lists: readonly Scope[] = [...queries, 'list-search', 'events'];
/** Where a line is typed. */
export const prompts: readonly Scope[] = [...lists, 'add'];

/** What keys do while a line is typed; all others are text. Names and keys are those of readline. */
export const promptBindings: readonly Binding[] = [
  {
    keys: ['Enter'],
    action: { type: 'enter' },
    scopes: ['search', 'search-all'],
    help: 'go to the hit',
    hint: 'go there',
  },
  { keys: ['Enter'], action: { type: 'enter' }, scopes: ['filter'], help: 'keep the filter', hint: 'keep' },
  {
    keys: ['Enter'],
    action: { type: 'enter' },
    scopes: ['list-search'],
    help: 'do what it does in the list',
    hint: 'choose',
  },
  { keys: ['Enter'], action: { type: 'enter' }, scopes: ['add'], help: 'add the line', hint: 'add' },
  {
    keys: ['Enter'],
    action: { type: 'enter' },
    scopes: ['events'],
    help: 'open the event',
    hint: 'open',
  },
  { keys: ['Esc'], action: { type: 'back' }, scopes: prompts, help: 'back to where you were', hint: 'back' },
  {
    keys: ['Tab'],
    action: { type: 'prompt', for: 'search-all' },
    scopes: ['search'],
    help: 'search all events',
    hint: 'all events',
  },
  {
    keys: ['Tab'],
    action: { type: 'prompt', for: 'search-all' },
    scopes: ['events'],
    help: 'search inside the events',
    hint: 'search',
  },
  {
    keys: ['Tab'],
    action: { type: 'prompt', for: 'search' },
    scopes: ['search-all'],
    help: 'search this event alone',
    hint: 'this event',
  },
  { keys: ['Down'], action: { type: 'move', by: 1 }, scopes: lists, help: 'move down in the list' },
  { keys: ['Up'], action: { type: 'move', by: -1 }, scopes: lists, help: 'move up in the list' },
  { keys: ['PgDn'], action: { type: 'page', part: 1 }, scopes: lists, help: 'a page down in the list' },
  { keys: ['PgUp'], action: { type: 'page', part: -1 }, scopes: lists, help: 'a page up in the list' },
  { keys: ['Ctrl+p'], action: { type: 'recall', by: 1 }, scopes: queries, help: 'an earlier query' },
  { keys: ['Ctrl+n'], action: { type: 'recall', by: -1 }, scopes: queries, help: 'a later query' },
  line(['Left', 'Ctrl+b'], 'backward-char', 'a character back'),
  line(['Right', 'Ctrl+f'], 'forward-char', 'a character on'),
  line(['Alt+b', 'Ctrl+Left'], 'backward-word', 'a word back'),
  line(['Alt+f', 'Ctrl+Right'], 'forward-word', 'a word on'),
  line(['Home', 'Ctrl+a'], 'beginning-of-line', 'to the beginning'),
  line(['End', 'Ctrl+e'], 'end-of-line', 'to the end'),
  line(['Backspace', 'Ctrl+h'], 'backward-delete-char', 'delete before the cursor'),
  line(['Delete', 'Ctrl+d'], 'delete-char', 'delete at the cursor'),
  line(['Ctrl+w', 'Alt+Backspace'], 'backward-kill-word', 'delete the word before the cursor'),
  line(['Ctrl+u'], 'backward-kill-line', 'delete to the beginning'),
  line(['Ctrl+k'], 'kill-line', 'delete to the end'),
];

function line(keys: readonly string[], edit: LineEdit, help: string): Binding {
  return { keys, action: { type: 'line', edit }, scopes: prompts, help };
}
