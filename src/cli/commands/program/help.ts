import { misuse } from '../../../errors.ts';
import { nearest } from '../../../search/talk.ts';
import { didYouMean } from '../../../text/english.ts';
import type { Choice, Command } from '../../command.ts';
import { type Topic, topics } from '../../manual/topics.ts';

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
  const hint = didYouMean(near) ?? 'pepahate help lists them';
  return misuse(`no command or topic '${name}'`, hint);
}
