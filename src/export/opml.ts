import { type Event, isTalk, type Node, type Notes } from '../event/model.ts';
import { speakersText } from '../event/speakers.ts';
import { factsOf } from './facts.ts';
import { treePieces } from './tree.ts';
import { attributes, escapedText } from './xml.ts';

/** An event as an outline of OPML 2.0 (opml.org/spec2.opml): its talks and sections, and in each its nodes. */
export function opmlText(event: Event): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `<head><title>${escapedText(event.title)}</title></head>`,
    '<body>',
    ...event.notes.flatMap(notes => [...notesPieces(event, notes)]),
    '</body>',
    '</opml>',
    '',
  ].join('\n');
}

function* notesPieces(event: Event, notes: Notes): Generator<string> {
  const speakers = isTalk(notes) ? speakersText(notes.speakers) : '';
  yield `<outline${attributes({
    text: notes.title,
    id: notes.slug,
    speakers: speakers || undefined,
    when: factsOf(event, notes).join('  ') || undefined,
  })}>`;
  yield* treePieces(notes.nodes, nodePieces);
  for (const { title, url, address } of notes.references)
    yield `<outline${attributes({ text: title, id: address, ...(url !== undefined && { type: 'link', url }) })}/>`;
  yield '</outline>';
}

function nodePieces(node: Node): { open: string; close: string } {
  const { kind, address, text, by, label, ordinal, task, language } = node;
  const sign = kind === 'question' || kind === 'answer' ? (label ?? kind[0]!.toUpperCase()) : ordinal;
  const open = `<outline${attributes({
    text: [sign, by === undefined ? text : `${by}: ${text}`].filter(Boolean).join(' '),
    id: address,
    kind,
    task,
    language,
    url: node.url,
  })}`;
  return node.children.length === 0
    ? { open: `${open}/>`, close: '' }
    : { open: `${open}>`, close: '</outline>' };
}
