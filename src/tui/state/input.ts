/** A key as the terminal told of it. */
export interface TypedKey {
  /** As keymaps name it: `j`, `Enter`, `Ctrl+d`. Empty for text that is not a key. */
  name: string;
  /** What it types into a line; absent for keys that type nothing. */
  text?: string;
  /** Whether it came amid pasted text or text of an input method: then it counts in a prompt only. */
  inText?: boolean;
}

/** The mouse, in columns and rows from 0. */
export type MouseInput =
  /** One notch of the wheel; -1 is up. */
  { kind: 'wheel'; by: -1 | 1; x: number; y: number } | { kind: 'press'; x: number; y: number };

/** One line that is being typed. */
export interface TypedLine {
  text: string;
  /** Where the cursor is: a UTF-16 offset, between grapheme clusters. */
  at: number;
}

/** What a key does to that line, by the names that readline has for it. */
export type LineEdit =
  | 'backward-char'
  | 'forward-char'
  | 'backward-word'
  | 'forward-word'
  | 'beginning-of-line'
  | 'end-of-line'
  | 'backward-delete-char'
  | 'delete-char'
  | 'backward-kill-word'
  | 'backward-kill-line'
  | 'kill-line';
