import type { Text } from '../../../event/model.ts';
import type { Block } from '../../blocks/block.ts';
import type { ReadText } from '../../inline/index.ts';
import { nameScore } from '../../people/names.ts';
import { type FieldName, fieldOf } from '../../words/fields.ts';
import { headingKey } from '../../words/headings/key.ts';
import type { FactLine } from './facts.ts';

/** More rows are a list of something. */
const mostRows = 8;

/** Who speaks, and nothing that a table of hosts or of names could be about. */
const speakerWord =
  /^(?:speakers?|presenters?|登壇者名?|発表者名?|講演者|講師|スピーカー|演讲者|演講者|讲者|講者|讲师|主讲人?|主講人?|分享人|分享者|嘉宾|발표자|연사|강연자|강사|referent(?:in|en)?|vortragender?|sprecher(?:in)?|intervenants?|orateurs?)$/;

/**
 * The facts of a table below a talk's heading, a line each: of one row below a header such as `Language`,
 * `Speaker`, or of rows such as `Speaker | Ann Lee`. Empty for any other table, a timetable among them.
 */
export function tableFacts({ rows = [], line }: Block, read: ReadText): FactLine[] {
  const cells = (rows.length > mostRows ? [] : rows).map(row => row.map(cell => read(cell, line)));
  const isUpright =
    cells.every(row => row.length === 2) &&
    (cells.some(namesSpeaker) || (cells.length > 1 && cells.every(isFact)));
  if (!isUpright && cells.length !== 2) return [];
  const pairs = isUpright ? cells : zip(cells);
  if (!isOfSpeaker(pairs.map(([name]) => name!.text))) return [];
  return pairs.flatMap(([name, text]) => {
    const field = fieldOf(headingKey(name!.text));
    return field === undefined || text!.text.trim() === '' ? [] : [{ text: text!, kind: 'table', field }];
  });
}

/** `Speaker | Ann Lee`, and not `Speaker | Topic`. */
function namesSpeaker([name, value]: readonly Text[]): boolean {
  return speakerWord.test(headingKey(name!.text)) && nameScore(value!.text) >= 1.3;
}

/** `Speaker | ann`, `Room | Hall 1`, and not `Speaker | Room`. */
function isFact([name, value]: readonly Text[]): boolean {
  return fieldOf(headingKey(name!.text)) !== undefined && fieldOf(headingKey(value!.text)) === undefined;
}

/** The two rows as pairs. */
function zip<T>([names = [], values = []]: T[][]): T[][] {
  return names.map((name, index) => [name, values[index]!]);
}

/** Whether names of columns are those of one talk: who speaks, and no title beside a time, as in a timetable. */
function isOfSpeaker(names: readonly string[]): boolean {
  const keys = names.map(headingKey);
  const found: (FieldName | undefined)[] = keys.map(fieldOf);
  return keys.some(key => speakerWord.test(key)) && !(found.includes('title') && found.includes('time'));
}
