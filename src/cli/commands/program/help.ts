import { misuse } from '../../../errors.ts';
import { nearest } from '../../../search/talk.ts';
import type { Choice, Command } from '../../command.ts';

/** What else than commands there is help for, in the order in which it is listed. */
export const topics = {
  format: 'the form of notes that needs no guess',
  library: 'your events, and where they lie',
  environment: 'the variables that are asked',
  keys: 'the keys of the full screen',
  query: 'what search understands',
  naming: 'how talks and places are named',
  'exit-codes': 'what the exit code says',
};
export type Topic = keyof typeof topics;

/** Shows a topic. That of a command is commander's, and `program.ts` shows it. */
export function helpCommand(commands: readonly Command[]): Command {
  const choices: Choice[] = [
    ...commands.map(({ name, summary }) => ({ value: name, does: summary })),
    ...Object.entries(topics).map(([value, does]) => ({ value, does })),
  ];
  return {
    name: 'help',
    operands: '[NAME]',
    takes: choices,
    summary: 'show help for a command or a topic',
    examples: [
      ['pepahate help show', 'a command, examples first'],
      ['pepahate help format', 'a topic'],
      ['pepahate help', 'the commands and the topics'],
    ],
    async run([name = '']) {
      if (!isTopic(name)) throw noHelp(name, choices);
      const { topicPage } = await import('../../manual/index.ts');
      const { page, lines } = topicPage(name);
      return { data: { topic: name, ...page }, lines };
    },
  };
}

function isTopic(name: string): name is Topic {
  return Object.hasOwn(topics, name);
}

function noHelp(name: string, choices: readonly Choice[]) {
  const near = nearest(
    name,
    choices.map(({ value }) => value),
  );
  const hint = near.length > 0 ? `did you mean ${near.join(', ')}?` : 'pepahate help lists them';
  return misuse(`no command or topic '${name}'`, hint);
}
