declare module 'marked-terminal' {
  import type { MarkedExtension } from 'marked';

  /** Wraps a piece of text in a style. */
  type StyleFunction = (text: string) => string;

  /** The options that are used here, of those in the package's README. */
  interface TerminalOptions {
    code: StyleFunction;
    tab: number;
  }

  /** Handed on to cli-highlight. */
  interface HighlightOptions {
    theme: Readonly<Record<string, StyleFunction>>;
    ignoreIllegals: boolean;
  }

  export function markedTerminal(options: TerminalOptions, highlight: HighlightOptions): MarkedExtension;
}
