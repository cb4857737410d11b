declare module 'marked-terminal' {
  import type { MarkedExtension } from 'marked';

  /** Wraps a piece of text in a style. */
  type StyleFunction = (text: string) => string;

  /** The options that are used here, of those in the package's README. */
  interface TerminalOptions {
    code: StyleFunction;
    codespan: StyleFunction;
    strong: StyleFunction;
    em: StyleFunction;
    del: StyleFunction;
    link: StyleFunction;
    href: StyleFunction;
    html: StyleFunction;
    heading: StyleFunction;
    firstHeading: StyleFunction;
    paragraph: StyleFunction;
    showSectionPrefix: boolean;
    reflowText: boolean;
    unescape: boolean;
    emoji: boolean;
    tab: number;
  }

  export function markedTerminal(options: TerminalOptions): MarkedExtension;
}
