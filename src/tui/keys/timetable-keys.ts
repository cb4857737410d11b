import type { Binding, Need, Scope } from './binding.ts';

const scopes: readonly Scope[] = ['timetable'];

/** What keys do in the timetable, beside what they do on every screen. */
export const timetableBindings: readonly Binding[] = [
  { keys: ['Enter'], action: { type: 'enter' }, scopes, help: 'open the talk', hint: 'open' },
  {
    keys: ['f f'],
    action: { type: 'narrow', to: 'all' },
    scopes,
    help: 'show everything again',
    hint: 'all',
    needs: 'narrowing',
  },
  narrow('f d', 'day', 'only the day of the row', 'days'),
  narrow('f r', 'room', 'only the room of the row', 'rooms'),
  narrow('f s', 'starred', 'only what is starred'),
  narrow('f u', 'unread', 'only what is unread'),
  {
    keys: ['Tab', 'l', 'Right'],
    action: { type: 'in' },
    scopes,
    help: 'go to the talk',
    hint: 'talk',
  },
  {
    keys: ['&'],
    action: { type: 'prompt', for: 'row-filter' },
    scopes,
    help: 'show only the titles, speakers and rooms that fit',
  },
  {
    keys: ['Esc'],
    action: { type: 'back' },
    scopes,
    help: 'clear the filter, then show everything',
    hint: 'back',
    needs: 'row-filter',
  },
];

/** What narrows the timetable; where it is narrowed so, it takes that back. */
function narrow(key: string, to: 'day' | 'room' | 'starred' | 'unread', help: string, needs?: Need): Binding {
  return {
    keys: [key],
    action: { type: 'narrow', to },
    scopes,
    help,
    hint: to,
    ...(needs && { needs }),
  };
}
