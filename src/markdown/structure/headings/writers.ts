import type { Block } from '../../blocks/block.ts';
import type { ReadText } from '../../inline/index.ts';
import { type Facts, told } from '../../talk/facts/facts.ts';
import { readFacts } from '../../talk/facts/index.ts';
import { blocksBelow } from './facts.ts';
import { type Heading, isStandIn } from './heading.ts';

/** Fewer people below headings say nothing of one another. */
const fewest = 3;
/** How many of the lines must name somebody who stands below two headings or more. */
const mostlyAgain = 0.6;
/** Of how many of the talks at least the heading or the lines behind must name somebody else. */
const mostlyOthers = 0.5;

/**
 * Takes people off headings below which those stand who wrote about the talks, `（三枝 あや）`, `_Ann Lee_`: two or more
 * people, each below several of the headings, while most of them name in other places who speaks. Returns these
 * headings.
 */
export function dropWriters(
  all: readonly Heading[],
  blocks: readonly Block[],
  read: ReadText,
): ReadonlySet<Heading> {
  const written = new Set<Heading>();
  const signed = all.filter(
    heading => !isStandIn(heading) && heading.facts.fields === 0 && formOf(heading)?.endsWith(' 0'),
  );
  for (const form of new Set(signed.map(formOf))) {
    const own = signed.filter(heading => formOf(heading) === form);
    if (!areWriters(own.map(namesBelow))) continue;
    const behind = own.map(heading => readFacts(withoutFirstLine(blocksBelow(heading, blocks)), read));
    const others = own.filter(
      (heading, index) => heading.parts.sure >= 0.9 || namesOthers(behind[index]!, heading.facts),
    );
    if (others.length < own.length * mostlyOthers) continue;
    own.forEach((heading, index) => {
      heading.facts = behind[index]!;
      written.add(heading);
    });
  }
  return written;
}

/** Whether the lines behind the first name somebody who was not read beside whom that names, one person to a line. */
function namesOthers(behind: Facts, { speakers }: Facts): boolean {
  // `Ann Lee` of `Dr. Ann Lee`
  const isAmong = (name: string) => speakers.some(other => name.endsWith(other.name));
  return behind.sure >= told && !behind.speakers.some(({ name }) => isAmong(name));
}

/** How the line looks that is a person, or can be one. */
function formOf({ facts }: Heading): string | undefined {
  return facts.form ?? facts.maybe?.form;
}

function namesBelow({ facts }: Heading): string[] {
  if (facts.form !== undefined || facts.maybe === undefined) return facts.speakers.map(({ name }) => name);
  return [facts.maybe.name];
}

function areWriters(lines: readonly (readonly string[])[]): boolean {
  const times = new Map<string, number>();
  for (const names of lines) for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const frequent = new Set([...times].flatMap(([name, count]) => (count > 1 ? [name] : [])));
  const again = lines.filter(names => names.some(name => frequent.has(name)));
  return lines.length >= fewest && frequent.size > 1 && again.length >= lines.length * mostlyAgain;
}

/** Blocks without the first line of text. */
function withoutFirstLine(blocks: readonly Block[]): readonly Block[] {
  const index = blocks.findIndex(({ kind }) => kind !== 'rule' && kind !== 'image' && kind !== 'html');
  const first = blocks[index];
  if (first === undefined) return blocks;
  const end = first.text.indexOf('\n');
  const rest = end < 0 ? [] : [{ ...first, text: first.text.slice(end + 1), line: first.line + 1 }];
  return [...blocks.slice(0, index), ...rest, ...blocks.slice(index + 1)];
}
