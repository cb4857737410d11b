import { isTalk } from '../../event/model.ts';
import type { SaidReading, Warning } from '../../event/reading.ts';
import { parse, type Reading } from '../index.ts';
import { rename } from './addresses.ts';
import { linkedFiles } from './links.ts';
import { slugOfName } from './names.ts';
import { folderOf, isBundle, isLeading, lastPart, stemOf } from './paths.ts';

/** A file of notes as it was found. */
export interface SourceFile {
  /** From the event's folder, with `/`. */
  path: string;
  /** Of several files and folders that were named, the one it belongs to: the first is 0. */
  root?: number;
  text: string;
  /** What was said of its bytes. */
  warnings: readonly Warning[];
}

/** A file of a folder as it was read. */
export interface ReadFile {
  path: string;
  reading: Reading;
  /** Whether it leads its folder: it gives title, order and timetable. */
  leads: boolean;
  /** Of a file that leads: the files that it links to, in its order. */
  links: readonly string[];
  /** What decided how it was read, where that is not the file itself. */
  by?: 'index' | 'siblings';
}

/** How much better a file may look as something else than one talk, where most others are one. */
const siblingsWorth = 2.5;

/** Reads all files of a folder. `id` names the event. */
export function readFiles(files: readonly SourceFile[], id: string, as: SaidReading | undefined): ReadFile[] {
  const paths = files.map(({ path }) => path);
  const read = files.map(file => readFile(file, paths, id, as));
  const notes = read.filter(({ leads }) => !leads);
  const talks = notes.filter(({ reading }) => reading.decision.way.kind === 'talk').length;
  if (as !== undefined || talks < 2 || talks <= notes.length / 2) return read;
  return read.map((each, index) => (each.leads ? each : likeSiblings(each, files[index]!)));
}

function readFile(file: SourceFile, paths: readonly string[], id: string, as?: SaidReading): ReadFile {
  const { path, text } = file;
  const folder = folderOf(path);
  const below = paths.filter(other => other !== path && (folder === '' || other.startsWith(`${folder}/`)));
  const isFirst = /^0+(?!\d)/.test(stemOf(path));
  const name = nameOf(path, id);
  if (below.length > 0 && (isLeading(path) || isFirst)) {
    const own = parse(text, name);
    if (isLeading(path) || own.event.slots.length > 1) return leadingFile(file, own, name, below, as);
  }
  return { path, reading: parse(text, name, as), leads: false, links: [] };
}

/** What leads a folder has no talks of its own, but where it holds their notes and links to no other file. */
function leadingFile(
  { path, text }: SourceFile,
  own: Reading,
  name: string,
  others: readonly string[],
  as: SaidReading | undefined,
): ReadFile {
  const links = linkedFiles(text, path, others);
  const talks = own.event.notes.filter(each => isTalk(each) && each.nodes.length > 0).length;
  const hasTalks =
    own.asked !== undefined || (own.decision.way.kind !== 'talk' && talks > 1 && links.length === 0);
  const file = { path, leads: true, links };
  return hasTalks
    ? { ...file, reading: as === undefined ? own : parse(text, name, as) }
    : { ...file, reading: unasked(parse(text, name, 'diary')), by: 'index' };
}

/** What the notes are called where they have no title: by their file, or by its folder. */
function nameOf(path: string, id: string): string {
  const isNamed = !isLeading(path) && !isBundle(path);
  return isNamed ? stemOf(path) : lastPart(folderOf(path)) || id;
}

/** A file that looks like something else may be one talk as the others are, if it looks nearly as much like that. */
function likeSiblings(read: ReadFile, { path, text }: SourceFile): ReadFile {
  const { decision, asked, event } = read.reading;
  if (asked !== undefined || decision.way.kind === 'talk') return read;
  const other = parse(text, event.id, 'talk');
  const behind = decision.way.score - other.decision.way.score;
  if (other.decision.way.kind !== 'talk' || behind > siblingsWorth) return read;
  return { path, reading: unasked(other), leads: false, links: [], by: 'siblings' };
}

/** A reading whose kind nobody asked for by hand. */
function unasked({ event, warnings, decision, titled }: Reading): Reading {
  return { event, warnings, decision, titled };
}

/** A talk's slug is made from its title; where that gives none, from the file's name. */
export function nameTalk({ path, reading }: ReadFile): void {
  const [talk, ...others] = reading.event.notes;
  const isUnnamed = talk !== undefined && others.length === 0 && /^(?:talk|section)-\d+$/.test(talk.slug);
  const slug = isUnnamed ? slugOfName(isBundle(path) ? lastPart(folderOf(path)) : stemOf(path)) : undefined;
  if (slug !== undefined) rename(talk!, slug);
}
