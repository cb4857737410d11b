import type { OpenedEvent } from '../../../library/opened.ts';
import { checkLines } from '../../../view/reading.ts';
import type { Command } from '../../command.ts';
import { checkedFiles } from '../../output/reading-text.ts';

interface Options {
  strict?: boolean;
}

export const check: Command<Options> = {
  name: 'check',
  operands: '[FILE...]',
  takes: 'paths',
  summary: 'show how notes were read, and why',
  examples: [
    ['pepahate check notes.md', 'what each heading was taken for, and what was guessed'],
    ['pepahate check notes/2025-kaigi/', 'file by file'],
    ['pepahate check notes.md --as talk', 'how it would be read as one talk'],
    ['pepahate check notes.md | grep -w guess', 'on a pipe, a line for each heading and guess'],
    ['pepahate check --strict notes.md', 'exit with 1 if something was guessed'],
  ],
  options: [{ flags: '--strict', does: 'exit with 1 if something had to be guessed' }],
  async run(names, { strict }, context) {
    const contexts = names.length === 0 ? [context] : names.map(name => context.of(name));
    const opened: OpenedEvent[] = [];
    for (const each of contexts) opened.push(await each.inspected());
    const files = opened.flatMap(checkedFiles);
    return {
      data: opened.map(checkData),
      lines: layout => checkLines(files, layout),
      fails: strict === true && opened.some(isGuessed),
    };
  },
};

function checkData({ event, where, reading, warnings }: OpenedEvent): unknown {
  const losses = warnings.filter(({ lost }) => lost).map(({ lost, ...loss }) => loss);
  const files = reading.files.map(({ outline = { headings: [] }, ...file }) => ({ ...file, ...outline }));
  const { summary, certainty } = reading;
  return { where, title: event.title, summary, certainty, files, losses };
}

function isGuessed({ reading, warnings }: OpenedEvent): boolean {
  const isUnsure = !reading.silent && reading.certainty === 'guess';
  return isUnsure || warnings.length > 0 || reading.files.some(({ guesses }) => guesses.length > 0);
}
