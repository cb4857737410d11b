import { expect, test } from 'vitest';
import { parse } from '../../src/markdown/index.ts';

test('a mark over a question and its answer is parted with them', () => {
  const { event } = parse('# E\n\n## Talk {#talk .talk}\n\n- **Q: why? A: so**\n', 'notes');
  const [question] = event.notes[0]!.questions;
  expect(question).toMatchObject({ text: 'why?', marks: [{ start: 0, end: 4, kind: 'strong' }] });
  expect(question!.answers).toMatchObject([{ text: 'so', marks: [{ start: 0, end: 2, kind: 'strong' }] }]);
});
