import { type Line, span } from '../../line/line.ts';
import { padEnd, width } from '../../text/width.ts';
import { type Binding, keyLabel, type Scope } from '../keys/binding.ts';
import { bindingsOf } from '../keys/keymap.ts';

/** A row of the help. */
export interface HelpRow {
  /** Keys and what they do, in two columns. */
  line: Line;
  binding: Binding;
}

/** The help of a screen, a row for each binding. */
export function helpRows(scope: Scope): HelpRow[] {
  const rows = bindingsOf(scope).map(binding => ({ keys: binding.keys.map(keyLabel).join(' '), binding }));
  const keyColumns = Math.max(0, ...rows.map(({ keys }) => width(keys)));
  return rows.map(({ keys, binding }) => ({
    line: [span(padEnd(keys, keyColumns), 'strong'), span('  '), span(binding.help)],
    binding,
  }));
}
