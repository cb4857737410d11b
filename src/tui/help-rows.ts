import { type Line, span } from '../line/line.ts';
import { padEnd, width } from '../text/width.ts';
import { type Binding, bindingsOf, keyLabel, type Scope } from './keymap.ts';

/** A row of the help. */
export interface HelpRow {
  keys: string;
  help: string;
  binding: Binding;
}

/** The rows of help for a screen. */
export function helpRows(scope: Scope): HelpRow[] {
  return bindingsOf(scope).map(binding => ({
    keys: binding.keys.map(keyLabel).join(' '),
    help: binding.help,
    binding,
  }));
}

/** A row in two columns; its keys are padded to `keyColumns`. */
export function helpLine({ keys, help }: HelpRow, keyColumns: number): Line {
  return [span(padEnd(keys, keyColumns), 'strong'), span('  '), span(help)];
}

/** Columns that the keys of some rows need. */
export function keyColumns(rows: readonly HelpRow[]): number {
  return Math.max(0, ...rows.map(({ keys }) => width(keys)));
}
