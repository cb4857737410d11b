import type { FileReading } from '../../../event/reading.ts';
import type { OpenedEvent } from '../../../library/opened.ts';
import { type CheckedFile, checkLines } from '../../../view/reading.ts';
import type { Command } from '../../command.ts';
import { placeText } from '../../output/reading-text.ts';

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

/** The build refuses bundled notes that need a guess. */
const bundledReading: FileReading = {
  kind: 'event',
  by: 'form',
  certainty: 'sure',
  summary: 'an event that comes with pepahate',
  guesses: [],
};

/** The files of an event; of a folder those too that could not be read. */
function checkedFiles({ event, where, reading, warnings }: OpenedEvent): CheckedFile[] {
  if (!reading) return [{ where: event.id, reading: bundledReading, losses: [] }];
  const losses = warnings.filter(({ lost }) => lost);
  const files = reading.files.map(file => ({
    where: placeText(where, file.file),
    reading: file,
    losses: losses.filter(loss => loss.file === file.file),
  }));
  const shown = new Set(files.flatMap(file => file.losses));
  const others = losses.filter(loss => !shown.has(loss));
  const unread = others.map(loss => ({ where: placeText(where, loss.file), losses: [loss] }));
  return [...files, ...unread];
}

function checkData({ event, where, reading, warnings }: OpenedEvent): unknown {
  const losses = warnings.filter(({ lost }) => lost).map(({ lost, ...loss }) => loss);
  const files = (reading?.files ?? [bundledReading]).map(({ outline, ...file }) => ({ ...file, ...outline }));
  const { summary, certainty } = reading ?? bundledReading;
  return { where, title: event.title, summary, certainty, files, losses };
}

function isGuessed({ reading, warnings }: OpenedEvent): boolean {
  const isUnsure = reading !== undefined && !reading.silent && reading.certainty === 'guess';
  return isUnsure || warnings.length > 0 || (reading?.files ?? []).some(({ guesses }) => guesses.length > 0);
}
