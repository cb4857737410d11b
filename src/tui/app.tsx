import { useApp, useCursor, useInput, usePaste } from 'ink';
import { useEffect, useSyncExternalStore } from 'react';
import { Lines } from './lines.tsx';
import { frame } from './screens/frame.ts';
import { promptCursor } from './screens/prompt.ts';
import type { Store } from './store.ts';
import { typedKeys } from './terminal/keys.ts';

export interface AppProps {
  store: Store;
  colors: boolean;
  links: boolean;
  /** Called once, with Ink's way to hand the terminal over. */
  onReady(suspendTerminal: ReturnType<typeof useApp>['suspendTerminal']): void;
}

/** Keys to the store, the store's state to the screen. */
export function App({ store, colors, links, onReady }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { suspendTerminal } = useApp();
  useEffect(() => onReady(suspendTerminal), [onReady, suspendTerminal]);
  const { setCursorPosition } = useCursor();
  setCursorPosition(promptCursor(state));
  useInput((input, key) => store.press(typedKeys(input, key)));
  usePaste(text => store.paste(text));
  return <Lines key={state.repaints} lines={frame(state)} colors={colors} links={links} />;
}
