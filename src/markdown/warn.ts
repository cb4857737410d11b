import type { Warning } from '../event/reading.ts';

/** Takes note of a guess; `line` counts from 1. `lost`: as of a `Warning`. */
export type Warn = (line: number, message: string, lost?: boolean) => void;

/** A list of warnings and what adds to it. */
export function collector(): { warnings: Warning[]; warn: Warn } {
  const warnings: Warning[] = [];
  // A text can be read more than once.
  const said = new Set<string>();
  const warn: Warn = (line, message, lost) => {
    const key = `${line} ${message}`;
    if (said.has(key)) return;
    said.add(key);
    warnings.push({ line, message, ...(lost ? { lost } : {}) });
  };
  return { warnings, warn };
}

/** The same, but says a thing only the first time. */
export function once(warn: Warn): Warn {
  const said = new Set<string>();
  return (line, message, lost) => {
    if (said.has(message)) return;
    said.add(message);
    warn(line, message, lost);
  };
}

/** Cuts what a warning quotes to a length that fits its line. */
export function quoted(text: string): string {
  const characters = Array.from(text.slice(0, 100));
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('');
}
