import type { Block } from '../blocks/block.ts';
import type { Fields } from '../blocks/front-matter/index.ts';
import type { NamedBy } from '../file-name.ts';
import type { ReadText } from '../inline/index.ts';
import type { Decision } from '../structure/decide.ts';
import type { Facts } from '../talk/facts/facts.ts';

/** What an event's title and date are taken from. */
export interface EventSources {
  id: string;
  /** Values of the front matter that the model knows. */
  fields: Fields;
  /** All values of the front matter. */
  all: ReadonlyMap<string, string>;
  decision: Decision;
  blocks: readonly Block[];
  read: ReadText;
  /** The facts in the first lines. */
  first: Facts;
  /** What the file's name says. */
  name: NamedBy;
}
