import type { Action } from '../state/actions.ts';
import type { Binding, Need, Scope } from './binding.ts';

const timetable: readonly Scope[] = ['timetable'];
const talk: readonly Scope[] = ['talk'];
const screens: readonly Scope[] = ['timetable', 'talk'];
/** Where a list has the keys and no text is typed. */
const listScopes: readonly Scope[] = [...screens, 'help', 'report', 'targets', 'stars'];
const allScopes: readonly Scope[] = [
  ...listScopes,
  'begin',
  'search',
  'filter',
  'help-search',
  'add',
  'events',
];

/** What keys do where no text is typed. */
export const screenBindings: readonly Binding[] = [
  { keys: ['j', 'Down', 'Ctrl+n'], action: { type: 'move', by: 1 }, scopes: listScopes, help: 'move down' },
  { keys: ['k', 'Up', 'Ctrl+p'], action: { type: 'move', by: -1 }, scopes: listScopes, help: 'move up' },
  { keys: ['Enter'], action: { type: 'enter' }, scopes: ['timetable'], help: 'open the talk', hint: 'open' },
  {
    keys: ['Enter'],
    action: { type: 'enter' },
    scopes: talk,
    help: 'fold, unfold, or show the links',
    hint: 'fold',
    needs: 'tree',
  },
  {
    keys: ['Enter'],
    action: { type: 'enter' },
    scopes: talk,
    help: 'show where the link leads',
    hint: 'open',
    needs: 'links',
  },
  {
    keys: ['Enter'],
    action: { type: 'enter' },
    scopes: ['help'],
    help: 'do what the line says',
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
    scopes: ['talk', 'help', 'report', 'targets', 'stars', 'begin'],
    help: 'back',
    hint: 'back',
  },
  {
    keys: ['f f'],
    action: { type: 'narrow', to: 'all' },
    scopes: timetable,
    help: 'all of that again',
    hint: 'all',
    needs: 'narrowing',
  },
  narrow('f d', 'day', 'only the day of the row', 'days'),
  narrow('f r', 'room', 'only the room of the row', 'rooms'),
  narrow('f s', 'starred', 'only what is starred'),
  narrow('f u', 'unread', 'only what is unread'),
  { keys: ['l', 'Right'], action: { type: 'in' }, scopes: talk, help: 'unfold, or into it', needs: 'tree' },
  { keys: ['h', 'Left'], action: { type: 'out' }, scopes: talk, help: 'fold, or up and out', hint: 'up' },
  { keys: ['Tab'], action: { type: 'tab', by: 1 }, scopes: talk, help: 'next tab', hint: 'next tab' },
  { keys: ['Shift+Tab'], action: { type: 'tab', by: -1 }, scopes: talk, help: 'previous tab' },
  {
    keys: ['Tab', 'l', 'Right'],
    action: { type: 'in' },
    scopes: ['timetable'],
    help: 'to the talk',
    hint: 'talk',
  },
  {
    keys: ['/'],
    action: { type: 'prompt', for: 'search' },
    scopes: screens,
    help: 'search everything',
    hint: 'search',
  },
  {
    keys: ['/', '&', 'Ctrl+t'],
    action: { type: 'prompt', for: 'help-search' },
    scopes: ['help'],
    help: 'find a key',
    hint: 'find',
  },
  { keys: ['n'], action: { type: 'hit', by: 1 }, scopes: screens, help: 'next hit' },
  { keys: ['N'], action: { type: 'hit', by: -1 }, scopes: screens, help: 'previous hit' },
  { keys: ['&'], action: { type: 'prompt', for: 'filter' }, scopes: talk, help: 'show only what fits' },
  {
    keys: ['&'],
    action: { type: 'prompt', for: 'row-filter' },
    scopes: ['timetable'],
    help: 'show only the titles, speakers and rooms that fit',
  },
  {
    keys: ['Esc'],
    action: { type: 'back' },
    scopes: ['timetable'],
    help: 'out of the filter, then all again',
    hint: 'back',
    needs: 'row-filter',
  },
  tree(['z a', 'Ctrl+t'], { type: 'fold', to: 'toggle' }, 'fold or unfold', 'fold'),
  tree(['z M'], { type: 'fold', to: 'all' }, 'fold all', 'all'),
  tree(['z R'], { type: 'fold', to: 'none' }, 'unfold all', 'none'),
  ...levels(),
  tree(['z i'], { type: 'zoom', to: 'in' }, 'zoom in on the item', 'zoom in'),
  tree(['z o'], { type: 'zoom', to: 'out' }, 'zoom out', 'zoom out'),
  tree(['p'], { type: 'parent' }, 'to the parent'),
  { keys: ['J'], action: { type: 'sibling', by: 1 }, scopes: talk, help: 'next sibling' },
  { keys: ['K'], action: { type: 'sibling', by: -1 }, scopes: talk, help: 'previous sibling' },
  { keys: [']'], action: { type: 'talk', by: 1 }, scopes: screens, help: 'next talk' },
  { keys: ['['], action: { type: 'talk', by: -1 }, scopes: screens, help: 'previous talk' },
  ...digits(),
  {
    keys: ['Ctrl+o', 'Alt+Left'],
    action: { type: 'jump', by: -1 },
    scopes: screens,
    help: 'back to where a jump came from',
  },
  {
    keys: ['Alt+o', 'Alt+Right'],
    action: { type: 'jump', by: 1 },
    scopes: screens,
    help: 'forward again, after going back',
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
  {
    keys: ['o'],
    action: { type: 'targets' },
    scopes: talk,
    help: 'show the links, then open one',
    hint: 'links',
  },
  { keys: ['y'], action: { type: 'copy', what: 'row' }, scopes: screens, help: 'copy the line' },
  {
    keys: ['y', 'Ctrl+y'],
    action: { type: 'copy', what: 'row' },
    scopes: ['targets'],
    help: 'copy where it leads',
    hint: 'copy',
  },
  { keys: ['Y'], action: { type: 'copy', what: 'talk' }, scopes: screens, help: 'copy the talk as Markdown' },
  {
    keys: ['A'],
    action: { type: 'copy', what: 'address' },
    scopes: screens,
    help: 'copy the address of the line',
  },
  { keys: ['*'], action: { type: 'star' }, scopes: screens, help: 'star or unstar' },
  {
    keys: ['*', 'Ctrl+t'],
    action: { type: 'star' },
    scopes: ['stars'],
    help: 'unstar, or star again',
    hint: 'unstar',
  },
  {
    keys: ['w'],
    action: { type: 'report' },
    scopes: screens,
    help: 'how the notes were read, what is not shown',
  },
  { keys: ['E'], action: { type: 'events' }, scopes: screens, help: 'list the events of the library' },
  { keys: ['S'], action: { type: 'stars' }, scopes: screens, help: 'list what is starred' },
  { keys: ['r'], action: { type: 'read' }, scopes: screens, help: 'mark the talk as read, or unread' },
  {
    keys: ['a'],
    action: { type: 'prompt', for: 'add' },
    scopes: talk,
    help: 'add a line to your own notes, below this one',
    needs: 'own',
  },
  {
    keys: ['e'],
    action: { type: 'edit' },
    scopes: screens,
    help: 'edit your own notes at this line',
    needs: 'own',
  },
  { keys: ['v'], action: { type: 'pager' }, scopes: screens, help: 'read the talk in the pager' },
  { keys: ['m'], action: { type: 'mouse' }, scopes: screens, help: 'release the mouse, or take it' },
  { keys: ['Ctrl+l'], action: { type: 'redraw' }, scopes: allScopes, help: 'draw the screen anew' },
  { keys: ['Ctrl+z'], action: { type: 'suspend' }, scopes: allScopes, help: 'suspend; fg brings it back' },
  { keys: ['?', 'Ctrl+k'], action: { type: 'help' }, scopes: screens, help: 'all keys', hint: 'keys' },
  { keys: ['q'], action: { type: 'quit', code: 0 }, scopes: screens, help: 'quit', hint: 'quit' },
  { keys: ['q', '?'], action: { type: 'back' }, scopes: ['help', 'targets'], help: 'close' },
  { keys: ['q', 'S'], action: { type: 'back' }, scopes: ['stars'], help: 'close' },
  { keys: ['q', 'w', 'Enter'], action: { type: 'back' }, scopes: ['report'], help: 'close' },
  { keys: ['Ctrl+c'], action: { type: 'quit', code: 130 }, scopes: allScopes, help: 'quit at once' },
];

/** What narrows the timetable; where it is narrowed so, it takes that back. */
function narrow(key: string, to: 'day' | 'room' | 'starred' | 'unread', help: string, needs?: Need): Binding {
  return {
    keys: [key],
    action: { type: 'narrow', to },
    scopes: timetable,
    help,
    hint: to,
    ...(needs && { needs }),
  };
}

/** What works where something folds. */
function tree(keys: readonly string[], action: Action, help: string, hint?: string): Binding {
  return { keys, action, scopes: talk, help, needs: 'tree', ...(hint !== undefined && { hint }) };
}

function levels(): Binding[] {
  return Array.from({ length: 9 }, (_, index) => {
    const action = { type: 'fold', to: index + 1 } as const;
    return { ...tree([`z ${index + 1}`], action, 'show so many levels', 'levels'), series: 'z1-z9' };
  });
}

function digits(): Binding[] {
  return Array.from({ length: 10 }, (_, index) => ({
    keys: [String(index)],
    action: { type: 'digit', digit: index },
    scopes: screens,
    help: 'a count before a motion; alone, that talk',
    series: '0-9',
  }));
}
