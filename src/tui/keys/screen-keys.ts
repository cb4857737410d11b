import type { Binding, Scope } from './binding.ts';
import { prompts } from './prompt-keys.ts';

const screens: readonly Scope[] = ['timetable', 'talk'];
/** Where a list has the keys and no text is typed. */
const listScopes: readonly Scope[] = [...screens, 'help', 'report', 'targets', 'stars'];
const allScopes: readonly Scope[] = [...listScopes, 'begin', ...prompts];

/** What keys do on every screen, and those for which it does not matter what has the keys. */
export const screenBindings: readonly Binding[] = [
  { keys: ['j', 'Down', 'Ctrl+n'], action: { type: 'move', by: 1 }, scopes: listScopes, help: 'move down' },
  { keys: ['k', 'Up', 'Ctrl+p'], action: { type: 'move', by: -1 }, scopes: listScopes, help: 'move up' },
  {
    keys: ['/'],
    action: { type: 'prompt', for: 'search' },
    scopes: screens,
    help: 'search everything',
    hint: 'search',
  },
  {
    keys: ['F'],
    action: { type: 'prompt', for: 'search-all' },
    scopes: screens,
    help: 'search all events of the library',
  },
  { keys: ['n'], action: { type: 'hit', by: 1 }, scopes: screens, help: 'next hit' },
  { keys: ['N'], action: { type: 'hit', by: -1 }, scopes: screens, help: 'previous hit' },
  { keys: [']'], action: { type: 'talk', by: 1 }, scopes: screens, help: 'next talk' },
  { keys: ['['], action: { type: 'talk', by: -1 }, scopes: screens, help: 'previous talk' },
  ...digits(),
  {
    keys: ['Ctrl+o', 'Alt+Left'],
    action: { type: 'jump', by: -1 },
    scopes: screens,
    help: 'go back to where a jump came from',
  },
  {
    keys: ['Alt+o', 'Alt+Right'],
    action: { type: 'jump', by: 1 },
    scopes: screens,
    help: 'go forward again',
  },
  { keys: ['Ctrl+d'], action: { type: 'page', part: 0.5 }, scopes: listScopes, help: 'half a page down' },
  { keys: ['Ctrl+u'], action: { type: 'page', part: -0.5 }, scopes: listScopes, help: 'half a page up' },
  {
    keys: ['Space', 'PgDn', 'Ctrl+f'],
    action: { type: 'page', part: 1 },
    scopes: listScopes,
    help: 'a page down',
  },
  {
    keys: ['PgUp', 'b', 'Ctrl+b'],
    action: { type: 'page', part: -1 },
    scopes: listScopes,
    help: 'a page up',
  },
  {
    keys: ['g', 'Home', 'Ctrl+a'],
    action: { type: 'edge', to: 'first' },
    scopes: listScopes,
    help: 'first line',
  },
  {
    keys: ['G', 'End', 'Ctrl+e'],
    action: { type: 'edge', to: 'last' },
    scopes: listScopes,
    help: 'last line',
  },
  { keys: ['y'], action: { type: 'copy', what: 'row' }, scopes: screens, help: 'copy the line' },
  { keys: ['Y'], action: { type: 'copy', what: 'talk' }, scopes: screens, help: 'copy the talk as Markdown' },
  {
    keys: ['A'],
    action: { type: 'copy', what: 'address' },
    scopes: screens,
    help: 'copy the address of the line',
  },
  { keys: ['*'], action: { type: 'star' }, scopes: screens, help: 'star or unstar' },
  {
    keys: ['w'],
    action: { type: 'report' },
    scopes: screens,
    help: 'how the notes were read, and why',
  },
  { keys: ['E'], action: { type: 'events' }, scopes: screens, help: 'list the events of the library' },
  { keys: ['S'], action: { type: 'stars' }, scopes: screens, help: 'list what is starred' },
  { keys: ['r'], action: { type: 'read' }, scopes: screens, help: 'mark the talk as read, or unread' },
  {
    keys: ['e'],
    action: { type: 'edit' },
    scopes: screens,
    help: 'edit your own notes at this line',
    needs: 'own',
  },
  { keys: ['v'], action: { type: 'pager' }, scopes: screens, help: 'read the talk in the pager' },
  { keys: ['m'], action: { type: 'mouse' }, scopes: screens, help: 'release the mouse, or take it back' },
  { keys: ['Ctrl+l'], action: { type: 'redraw' }, scopes: allScopes, help: 'redraw the screen' },
  { keys: ['Ctrl+z'], action: { type: 'suspend' }, scopes: allScopes, help: 'suspend; fg brings it back' },
  { keys: ['?', 'Ctrl+k'], action: { type: 'help' }, scopes: screens, help: 'all keys', hint: 'keys' },
  { keys: ['q'], action: { type: 'quit', code: 0 }, scopes: screens, help: 'quit', hint: 'quit' },
  { keys: ['Ctrl+c'], action: { type: 'quit', code: 130 }, scopes: allScopes, help: 'quit at once' },
];

function digits(): Binding[] {
  return Array.from({ length: 10 }, (_, index) => ({
    keys: [String(index)],
    action: { type: 'digit', digit: index },
    scopes: screens,
    help: 'a count before a motion; alone, that talk',
    series: '0-9',
  }));
}
