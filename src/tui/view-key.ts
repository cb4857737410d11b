import type { Tab } from './state.ts';

/** The key of a talk's tab in `State.views`. */
export function viewKey(slug: string, tab: Tab): string {
  return `${slug} ${tab}`;
}
