import type { Notes } from '../../../event/model.ts';
import { type Line, spaced } from '../../../line/line.ts';
import { type Layout, titleParagraph, words } from '../../../line/text.ts';
import { referenceLines, referenceRecords } from '../../../view/references.ts';
import type { Command } from '../../command.ts';
import { talksByEvent } from '../../names/in-event.ts';

export const links: Command = {
  name: 'links',
  operands: '[TALK...]',
  takes: 'places',
  summary: 'list references: kind, title, URL',
  examples: [
    ['pepahate links', 'of the whole event'],
    ['pepahate links stns', 'of one talk'],
    ['pepahate links | grep ^slides', 'the slide decks'],
    ['pepahate links | cut -f3', 'the URLs alone'],
  ],
  async run(names, _, context) {
    const asked = await talksByEvent(context, names);
    const found = asked
      .flatMap(({ talks, context: { prefix } }) => talks.map(notes => withPrefix(notes, prefix)))
      .filter(({ references }) => references.length > 0);
    return {
      data: found.flatMap(({ slug, references }) => references.map(each => ({ talk: slug, ...each }))),
      lines: layout => allLines(found, layout),
      nothing: found.length === 0 ? 'no references' : undefined,
    };
  },
};

/** A talk whose slug and references are named with their event. */
function withPrefix({ slug, title, references }: Notes, prefix: string): LinkedTalk {
  const named = references.map(each => ({ ...each, address: prefix + each.address }));
  return { slug: prefix + slug, title, references: named };
}

type LinkedTalk = Pick<Notes, 'slug' | 'title' | 'references'>;

function allLines(found: readonly LinkedTalk[], layout: Layout): Line[] {
  if (layout.columns === undefined) return found.flatMap(({ references }) => referenceRecords(references));
  return spaced(
    found.map(({ title, references }) => [
      ...titleParagraph([], words(title, 'title'), layout),
      ...referenceLines(references, layout),
    ]),
  );
}
