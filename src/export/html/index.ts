import { createHash } from 'node:crypto';
import { type Event, isTalk, type Notes, type Question, type Slot } from '../../event/model.ts';
import { listedReferences } from '../../event/references.ts';
import { speakersText } from '../../event/speakers.ts';
import { timeText } from '../../event/time.ts';
import { factsOf } from '../facts.ts';
import { attributes, escapedText } from '../xml.ts';
import { nodesHtml } from './nodes.ts';
import { script, style } from './page.ts';
import { linkHtml } from './text.ts';

/**
 * An event as one page that needs nothing from elsewhere: timetable, outlines that fold, questions, a search.
 * Its policy lets nothing run or load but what the page holds; all text of the notes is escaped.
 */
export function pageHtml(event: Event): string {
  return `${[
    '<!DOCTYPE html>',
    `<html${attributes({ lang: languageOf(event) })}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy()}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapedText(event.title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    headHtml(event),
    tools,
    '<main>',
    ...timetableHtml(event),
    ...event.notes.map(notes => notesHtml(event, notes)),
    questionsHtml(event),
    '</main>',
    `<script>${script}</script>`,
    '</body>',
    '</html>',
  ]
    .filter(part => part !== '')
    .join('\n')}\n`;
}

const tools = `<div class="tools" role="search" hidden>
<input type="search" id="search" placeholder="Search" aria-label="Search"><output id="count" aria-live="polite"></output>
<button type="button" id="fold">Fold all</button><button type="button" id="unfold">Unfold all</button>
</div>`;

function policy(): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${hash(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** By the signs that only its script has; undefined where none tells. */
function languageOf({ title, notes }: Event): string | undefined {
  const text = [title, ...notes.flatMap(each => [each.title, ...each.nodes.map(node => node.text)])].join(
    ' ',
  );
  if (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text)) return 'ja';
  if (/\p{sc=Hangul}/u.test(text)) return 'ko';
  return /\p{sc=Han}/u.test(text) ? 'zh' : undefined;
}

function headHtml({ title, date, end, place, hashtag, url, source, author }: Event): string {
  const days = end === undefined ? date : `${date} – ${end}`;
  const facts = [days, place, hashtag].filter(fact => fact !== undefined).map(escapedText);
  const links = [url, source].filter(link => link !== undefined).map(link => linkHtml(link, link));
  const by = author === undefined ? [] : [escapedText(`@${author.replace(/^@/, '')}`)];
  return [
    `<header><h1>${escapedText(title)}</h1>`,
    ...[facts, [...links, ...by]].filter(line => line.length > 0).map(factsHtml),
    '</header>',
  ].join('\n');
}

function factsHtml(facts: readonly string[]): string {
  return `<p class="facts">${facts.join(' · ')}</p>`;
}

/** A table for each day, and one for what belongs to none. */
function* timetableHtml(event: Event): Generator<string> {
  for (const day of [undefined, ...(event.days?.keys() ?? [])]) {
    const slots = event.slots.filter(slot => (slot.day ?? 0) === (day === undefined ? 0 : day + 1));
    if (slots.length === 0) continue;
    const { title, date } = (day === undefined ? undefined : event.days?.[day]) ?? { title: 'Timetable' };
    const heading = [title, date !== undefined && !title.includes(date) ? date : '']
      .filter(Boolean)
      .join(' ');
    yield `<section data-part><h2>${escapedText(heading)}</h2>`;
    yield `<table class="timetable"><tbody>${slots.map(slotHtml).join('\n')}</tbody></table></section>`;
  }
}

function slotHtml(slot: Slot): string {
  const { title, talk, room, speakers } = slot;
  const name = escapedText(title);
  const cells = [
    escapedText(timeText(slot)),
    talk === undefined ? name : `<a${attributes({ href: fragment(talk) })}>${name}</a>`,
    escapedText(speakersText(speakers)),
    escapedText(room ?? ''),
  ];
  const row = talk === undefined ? '<tr class="quiet">' : '<tr>';
  return `${row}${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
}

function notesHtml(event: Event, notes: Notes): string {
  const { slug, title, nodes, references } = notes;
  const listed = new Set(listedReferences(notes).values());
  const others = references.filter(reference => !listed.has(reference) && reference.node === undefined);
  const speakers = isTalk(notes) ? speakersText(notes.speakers) : '';
  const facts = [...factsOf(event, notes), speakers].filter(Boolean).map(escapedText);
  // A preamble goes by the event's title, which stands above.
  const heading = title === event.title && !isTalk(notes) ? '' : `<h2>${escapedText(title)}</h2>`;
  return [
    `<article${attributes({ id: slug })}>`,
    `<header>${heading}${facts.length === 0 ? '' : factsHtml(facts)}</header>`,
    nodesHtml(nodes),
    ...(others.length === 0
      ? []
      : [
          '<ul>',
          ...others.map(
            ({ address, title: name, url }) =>
              `<li${attributes({ id: address, class: 'n item' })}>${linkHtml(name, url)}</li>`,
          ),
          '</ul>',
        ]),
    '</article>',
  ].join('\n');
}

/** All questions, each with a way to where it stands. */
function questionsHtml({ notes }: Event): string {
  const asked = notes.flatMap(each => each.questions.map(question => ({ title: each.title, question })));
  if (asked.length === 0) return '';
  return [
    '<section data-part><h2>Q&amp;A</h2><ul>',
    ...asked.map(
      ({ title, question }) =>
        `<li class="item">${questionLink(question)} <span class="facts">${escapedText(title)}</span></li>`,
    ),
    '</ul></section>',
  ].join('\n');
}

function questionLink({ node, text, asker }: Question): string {
  const name = asker === undefined ? text : `${asker}: ${text}`;
  return `<a${attributes({ href: fragment(node) })}>${escapedText(name)}</a>`;
}

/** The way to an address in the page. */
function fragment(address: string): string {
  return `#${encodeURIComponent(address).replaceAll('%2F', '/')}`;
}
