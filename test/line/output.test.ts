import { describe, expect, test } from 'vitest';
import { span } from '../../src/line/line.ts';
import { ansiLine } from '../../src/line/output.ts';
import { linkTo, paragraph, styled } from '../../src/line/text.ts';
import { hyperlink } from '../../src/tui/terminal/osc.ts';

const link = (url: string, text: string) => hyperlink(url, text, true);
const url = 'https://example.com/a';

describe('a line for a terminal', () => {
  test('closes its styles', () => {
    expect(ansiLine([span('a', 'title'), span('b')])).toBe('\u001b[1ma\u001b[0mb');
  });

  test('keeps attributes without colours', () => {
    expect(ansiLine([span('a', 'time'), span('b', 'title', 'speaker')], false)).toBe('a\u001b[1mb\u001b[0m');
  });

  test('holds links only where it is asked for them', () => {
    const [line = []] = paragraph([], linkTo(url), { columns: 80 });
    expect(ansiLine(line)).not.toContain('\u001b]8');
    expect(ansiLine(line, true, link)).toBe(`\u001b]8;;${url}\u0007\u001b[4m${url}\u001b[0m\u001b]8;;\u0007`);
  });

  test('makes a link of the linked words alone', () => {
    const text = { text: 'see this now', marks: [{ start: 4, end: 8, kind: 'link' as const, url }] };
    const [line = []] = paragraph([], styled(text), { columns: 80 });
    expect(ansiLine(line, false, link)).toMatch(/^see \u001b\]8;;\S+\u0007.*this.*\u0007 now$/);
  });

  test.each(['javascript:alert(1)', 'https://e.com/\u0007\u001b]0;x', 'file:///etc/passwd'])(
    'makes none of %j',
    bad => {
      expect(ansiLine([{ text: 'a', url: bad }], true, link)).toBe('a');
    },
  );
});
