import { Box, type Instance, render, Text, useApp, useCursor, useInput, usePaste } from 'ink';
import { memo, useEffect, useSyncExternalStore } from 'react';
import { ansiLine, type LinkWriter } from '../line/output.ts';
import { frame } from './screens/frame.ts';
import type { Painting } from './screens/painting.ts';
import { promptCursor } from './screens/prompt.ts';
import type { Store } from './store.ts';
import { typedKeys } from './terminal/keys.ts';
import { hyperlink } from './terminal/osc.ts';
import type { SuspendHooks } from './terminal/suspend.ts';

export interface AppProps {
  store: Store;
  painting: Painting;
  colors: boolean;
  /** Whether the terminal knows links (OSC 8). */
  links: boolean;
  /** Whether a screen reader reads the rows, which Ink then writes without moving the cursor about. */
  screenReader: boolean;
  /** Called once, behind the first frame, with Ink's way to hand the terminal over. */
  onReady(suspendTerminal: SuspendHooks['suspendTerminal']): void;
}

/** Draws the app full-screen with Ink. */
export function renderApp(props: AppProps, stdin: NodeJS.ReadStream, stdout: NodeJS.WriteStream): Instance {
  return render(<App {...props} />, {
    stdin,
    stdout,
    exitOnCtrlC: false,
    patchConsole: false,
    alternateScreen: true,
    incrementalRendering: true,
    interactive: true,
    isScreenReaderEnabled: props.screenReader,
    // With Ink's default of 30 each key would wait for the next thirtieth of a second.
    maxFps: 1000,
  });
}

/** Keys go to the store; the store's state goes to the screen. */
function App({ store, painting, colors, links, onReady }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { suspendTerminal } = useApp();
  useEffect(() => onReady(suspendTerminal), [onReady, suspendTerminal]);
  const { setCursorPosition } = useCursor();
  setCursorPosition(promptCursor(state));
  useInput((input, key) => store.press(typedKeys(input, key)));
  usePaste(text => store.paste(text));
  const link = links ? linkWriter : undefined;
  return (
    <Box key={state.repaints} flexDirection="column">
      {frame(state, painting).map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its index.
        <Row key={row} text={ansiLine(line, colors, link)} />
      ))}
    </Box>
  );
}

const linkWriter: LinkWriter = (url, text) => hyperlink(url, text, true);

/** A finished line. While its text stays, Ink keeps what it knows of it. An empty text would have no height. */
const Row = memo(({ text }: { text: string }) => <Text wrap="truncate-end">{text || ' '}</Text>);
