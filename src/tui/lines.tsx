import { Box, Text } from 'ink';
import { memo } from 'react';
import type { Line } from '../line/line.ts';
import { ansiLine } from '../line/output.ts';
import { hyperlink } from './terminal/osc8.ts';

interface LinesProps {
  lines: readonly Line[];
  colors: boolean;
  /** Whether links are made such that the terminal knows them. */
  links: boolean;
}

/** Finished lines, already cut and wrapped. A text a line: Ink keeps what it knows of lines that stay. */
export function Lines({ lines, colors, links }: LinesProps) {
  const link = links ? osc8 : undefined;
  return (
    <Box flexDirection="column">
      {lines.map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its index.
        <Row key={row} text={ansiLine(line, colors, link)} />
      ))}
    </Box>
  );
}

/** An empty text has no height in Ink. */
const Row = memo(({ text }: { text: string }) => <Text wrap="truncate-end">{text || ' '}</Text>);

function osc8(url: string, text: string): string {
  return hyperlink(url, text, true);
}
