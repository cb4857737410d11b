import { expect, test } from 'vitest';
import { inkOutput } from '../../../src/tui/terminal/output.ts';

function twin() {
  const written: string[] = [];
  const real = { write: (data: string) => written.push(data) > 0, columns: 80 };
  const { stream, renew } = inkOutput(real as unknown as NodeJS.WriteStream);
  return { stream, renew, written };
}

test('the alternate screen begins at home, and has no autowrap', () => {
  const { stream, written } = twin();
  stream.write('\u001b[?1049h');
  stream.write('\u001b[?1049l');
  expect(written).toEqual(['\u001b[?1049h\u001b[H\u001b[?7l', '\u001b[?7h\u001b[?1049l']);
});

test('what stands otherwise passes, and so do the size and the like', () => {
  const { stream, written } = twin();
  stream.write('\u001b[?2026h text');
  expect(written).toEqual(['\u001b[?2026h text']);
  expect(stream.columns).toBe(80);
});

test('renewed, the next frame alone begins on an empty screen, and nothing comes before it', () => {
  const { stream, renew, written } = twin();
  renew(() => stream.write('\u001b[2K\u001b[1A'));
  expect(written).toEqual([]);
  stream.write('\u001b[?25l');
  stream.write('\u001b[?2026h one');
  stream.write('\u001b[?2026h two');
  expect(written).toEqual(['\u001b[?25l', '\u001b[?2026h\u001b[H\u001b[J one', '\u001b[?2026h two']);
});
