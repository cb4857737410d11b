import { version } from '../../../package.json';
import type { Command, Option } from '../command.ts';
import { usage } from '../program.ts';
import type { Page, PageBlock } from './page.ts';
import { pages } from './pages.ts';
import { type Topic, topics } from './topics.ts';

/** Names of the manual's sections, by the topics that they hold. */
const sections: Record<Topic, string> = {
  format: 'FORM OF NOTES',
  library: 'LIBRARY',
  environment: 'ENVIRONMENT',
  keys: 'KEYS',
  query: 'QUERIES',
  naming: 'NAMES OF TALKS AND PLACES',
  'exit-codes': 'EXIT STATUS',
};

/** The manual as `man` reads it (man(7)), from what `--help` and `help TOPIC` show; `date` as `2026-04-01`. */
export function manualPage(date: string): string {
  const { root, commands, flags } = usage();
  const topicNames = Object.keys(topics) as Topic[];
  const parts = [
    `.TH PEPAHATE 1 "${date}" "pepahate ${version}" "User Commands"`,
    '.SH NAME',
    `pepahate \\- ${escaped(root.summary)}`,
    '.SH SYNOPSIS',
    `.B pepahate\n${escaped(`[OPTION...] ${root.operands}`)}\n.br\n.B pepahate\n.I COMMAND\n[OPTION...]`,
    '.SH DESCRIPTION',
    prose('Opens the notes of a tech event full-screen; where there is no terminal, prints them as text.'),
    ...examples(root),
    '.SH OPTIONS',
    'All commands take them.',
    ...flags.map(option),
    '.SH COMMANDS',
    ...commands.flatMap(commandPart),
    ...topicNames.flatMap(name => [`.SH ${sections[name]}`, ...pageParts(pages[name]())]),
    '.SH SEE ALSO',
    '.BR less (1),\n.BR fzf (1)',
  ];
  return `${parts.join('\n')}\n`;
}

function commandPart(command: Command): string[] {
  const { name, operands = '', summary, options = [] } = command;
  return [
    `.SS ${escaped(`${name} ${operands}`.trim())}`,
    `${prose(`${summary[0]!.toUpperCase()}${summary.slice(1)}.`)}`,
    ...options.map(option),
    ...examples(command),
  ];
}

function option({ flags, does }: Option): string {
  return term(flags, does);
}

function examples({ examples }: Command): string[] {
  return examples.map(([command, does]) => term(command, does));
}

/** A tagged paragraph: a term, and below it what it means. */
function term(name: string, does: string): string {
  return `.TP\n\\fB${escaped(name)}\\fR\n${prose(does)}`;
}

/** No paragraph begins right below a heading. */
function pageParts({ blocks }: Page): string[] {
  const [first = '', ...parts] = blocks.flatMap(blockPart);
  return first === '.PP' ? parts : [first, ...parts];
}

function blockPart(block: PageBlock): string[] {
  if (typeof block === 'string') return ['.PP', prose(block)];
  if ('heading' in block) return [`.SS ${escaped(block.heading)}`];
  if ('rows' in block) return block.rows.map(([name, does]) => term(name, does));
  return ['.PP', '.EX', ...block.code.split('\n').map(escaped), '.EE'];
}

/** Words that roff puts on lines: none of these is longer than 70 characters here, but for one word. */
function prose(text: string): string {
  return escaped(text.replace(/(.{1,70})(?: +|$)/g, '$1\n').trimEnd());
}

/** A text without what roff would act on; it has no empty line. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('"', '\\(dq')
    .replace(/^(?=[.'])/gm, '\\&');
}
