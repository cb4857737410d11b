import { alternatives } from '../text/english.ts';
import { isTrue, leastWidth, mostWidth } from './settings.ts';

/** A setting that is one value: in the file by its name, in the environment by its variable. */
export interface ValueKind {
  name: string;
  variable: string;
  /** What is right, for an error: `dark, light or auto`. */
  takes: string;
  /** What the variable holds, as the program reads it; empty for the default, undefined for what is none. */
  read(text: string): string | undefined;
  /** How the file writes it. */
  written: 'string' | 'number' | 'boolean';
}

/** All of them, in the order in which `pepahate config` lists them. */
export const valueKinds: readonly ValueKind[] = [
  text('event', 'an id or a path'),
  choice('color', ['always', 'never', 'auto']),
  choice('background', ['dark', 'light', 'auto']),
  columns('width', leastWidth, mostWidth),
  text('pager', 'a command, or nothing'),
  choice('ambiguous', ['narrow', 'wide', 'auto']),
  columns('pane', 20, 200, true),
  flag('quiet'),
  choice('state', ['on', 'off']),
  text('log', 'a path'),
  flag('debug'),
];

function text(name: string, takes: string): ValueKind {
  return { name, variable: variableOf(name), takes, read: value => value, written: 'string' };
}

function choice(name: string, choices: readonly string[]): ValueKind {
  const read = (value: string) => {
    if (!choices.includes(value)) return undefined;
    return value === 'auto' ? '' : value;
  };
  const takes = alternatives(choices);
  return { name, variable: variableOf(name), takes, read, written: 'string' };
}

/** With `orNone` also 0. */
function columns(name: string, least: number, most: number, orNone = false): ValueKind {
  const read = (value: string) => {
    if (value === 'auto') return '';
    const count = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    return (count >= least && count <= most) || (orNone && count === 0) ? String(count) : undefined;
  };
  const takes = `${least} to ${most} columns, ${orNone ? '0 for none, ' : ''}or auto`;
  return { name, variable: variableOf(name), takes, read, written: 'number' };
}

/** In the environment, anything is true but nothing, 0 and false. */
function flag(name: string): ValueKind {
  const read = (value: string) => (isTrue(value) ? '1' : '');
  return { name, variable: variableOf(name), takes: 'true or false', read, written: 'boolean' };
}

function variableOf(name: string): string {
  return `PEPAHATE_${name.toUpperCase()}`;
}
