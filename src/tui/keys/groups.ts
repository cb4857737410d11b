import { type Binding, keyLabel, type Scope } from './binding.ts';
import { keymap } from './keymap.ts';
import { prompts } from './prompt-keys.ts';

/** Where bindings of the screens count, in the order of the manual. */
export const screenGroups = [
  'everywhere',
  'in the timetable and in a talk',
  'in the timetable',
  'in a talk',
] as const;

/** What lies over the screens, and its scopes. */
const overlays: readonly (readonly [group: string, scopes: readonly Scope[]])[] = [
  ['over the events', ['events']],
  ['over the stars', ['stars']],
  ['over the keys', ['help']],
  ["over a line's links", ['targets']],
  ['over how the notes were read', ['report']],
  ['over a slot without notes', ['begin']],
];

/** Where a line is typed that has no group of its own. */
const typedScopes: readonly Scope[] = prompts.filter(scope => scope !== 'events');

function groupOf({ scopes }: Binding): (typeof screenGroups)[number] {
  if (scopes.includes('help')) return 'everywhere';
  if (!scopes.includes('talk')) return 'in the timetable';
  return scopes.includes('timetable') ? 'in the timetable and in a talk' : 'in a talk';
}

/** The bindings of a group; of a series the first. */
export function inScreenGroup(bindings: readonly Binding[], group: (typeof screenGroups)[number]): Binding[] {
  return firstOfSeries(bindings.filter(binding => groupOf(binding) === group));
}

function firstOfSeries(bindings: readonly Binding[]): Binding[] {
  const series = new Set<string>();
  return bindings.filter(binding => {
    if (binding.series === undefined) return true;
    const isFirst = !series.has(binding.series);
    series.add(binding.series);
    return isFirst;
  });
}

/** The keys of a binding as they are shown; of a series all of them. */
export function keysText({ keys, series }: Binding): string {
  return series ?? keys.map(keyLabel).join(' ');
}

/** Every binding, by where it counts. */
export function keyGroups(): { group: string; bindings: Binding[] }[] {
  const isOnScreen = ({ scopes }: Binding) => scopes.includes('timetable') || scopes.includes('talk');
  const onScreens = keymap.filter(isOnScreen);
  const over = keymap.filter(binding => !isOnScreen(binding));
  const typed = over.filter(({ scopes }) => scopes.some(scope => typedScopes.includes(scope)));
  const lists = over.filter(({ scopes }) => !scopes.includes('search'));
  return [
    ...screenGroups.map(group => ({ group, bindings: inScreenGroup(onScreens, group) })),
    ...overlays.map(([group, scopes]) => ({
      group,
      bindings: lists.filter(binding => binding.scopes.some(scope => scopes.includes(scope))),
    })),
    { group: 'while a query or a line is typed', bindings: typed },
  ];
}
