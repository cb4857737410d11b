import type { Notes } from '../../../event/model.ts';
import { type Line, spaced } from '../../../line/line.ts';
import { type Layout, titleParagraph, words } from '../../../line/text.ts';
import { referenceLines, referenceRecords } from '../../../view/references.ts';
import type { Command } from '../../command.ts';
import { theTalks } from '../../names/talks.ts';

export const links: Command = {
  name: 'links',
  operands: '[TALK...]',
  takes: 'talks',
  summary: 'list references: kind, title, URL',
  examples: [
    ['pepahate links', 'of the whole event'],
    ['pepahate links stns', 'of one talk'],
    ['pepahate links | grep ^slides', 'the slide decks'],
    ['pepahate links | cut -f3', 'the URLs alone'],
  ],
  async run(names, _, context) {
    const asked = await theTalks(context, names);
    const found = asked.filter(({ references }) => references.length > 0);
    return {
      data: found.flatMap(({ slug, references }) => references.map(each => ({ talk: slug, ...each }))),
      lines: layout => allLines(found, layout),
      nothing: found.length === 0 ? 'no references' : undefined,
    };
  },
};

function allLines(found: readonly Notes[], layout: Layout): Line[] {
  if (layout.columns === undefined) return found.flatMap(({ references }) => referenceRecords(references));
  return spaced(
    found.map(({ title, references }) => [
      ...titleParagraph([], words(title, 'title'), layout),
      ...referenceLines(references, layout),
    ]),
  );
}
