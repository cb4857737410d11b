import type { Help, Command as Program } from 'commander';
import { wrap } from '../text/wrap.ts';
import type { Command } from './command.ts';
import { topics } from './manual/topics.ts';

/** Below this many columns an option's meaning goes under it. */
const fewestColumnsBeside = 60;

/** Puts a command's summary and examples before commander's own help; `columns` is asked when it is printed. */
export function leadWithExamples(
  program: Program,
  { summary, examples }: Command,
  columns: () => number,
): void {
  program.addHelpText('before', () => {
    const sentence = `${summary[0]!.toUpperCase()}${summary.slice(1)}.`;
    const lines = examples.map(([command, does]) => `  ${command}\n${indented(does, 6, columns())}`);
    return `${sentence}\n\nExamples:\n${lines.join('\n')}\n`;
  });
}

/** Lists the topics below a command's help. */
export function endWithTopics(program: Program, columns: () => number): void {
  program.addHelpText('after', () => {
    const rows = Object.entries(topics).map(([name, does]) =>
      columns() < fewestColumnsBeside
        ? `  ${name}\n${indented(does, 6, columns())}`
        : `  ${name.padEnd(23)}${does}`,
    );
    return `\nTopics:\n${rows.join('\n')}`;
  });
}

/** Commander's help without what the examples have already said, readable at any width. */
export function helpLayout(columns: number): Partial<Help> {
  const stacked: Partial<Help> = {
    formatItem: (term, _, does) => `  ${term}\n${indented(does, 6, columns)}`,
  };
  return {
    showGlobalOptions: true,
    helpWidth: columns,
    commandDescription: () => '',
    subcommandTerm: command => `${command.name()} ${firstOperand(command)}`.trim(),
    ...(columns < fewestColumnsBeside && stacked),
  };
}

function firstOperand(command: Program): string {
  return command
    .usage()
    .replace(/\[options\] ?/, '')
    .split(' ')[0]!;
}

/** A text wrapped at a number of columns, each line indented. */
function indented(text: string, indent: number, columns: number): string {
  const ranges = wrap(text, columns - indent);
  return ranges.map(({ start, end }) => ' '.repeat(indent) + text.slice(start, end)).join('\n');
}
