/** A key as the terminal told of it. */
export interface TypedKey {
  /** As keymaps name it; empty where it is none. */
  name: string;
  /** What it types, where a line takes text. */
  text?: string;
  /** Whether it came amid text, pasted or of an input method, and so is a key only for what takes text. */
  inText?: boolean;
}
