import { SaxesParser } from 'saxes';
import { unreadable } from '../../errors.ts';
import type { Warning } from '../../event/reading.ts';
import type { Schedule } from '../model.ts';
import { readMoment } from '../time.ts';
import { calendarSchedule } from './calendar.ts';
import type { Component } from './component.ts';
import { listsOfDay, scheduleOf, unknownForm } from './json.ts';
import type { Keyed } from './keyed.ts';

/** Deeper ones are read as if they stood at this depth. */
const deepest = 64;

/** An element, its name without its prefix. */
interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  /** All text directly in it. */
  text: string;
  /** Where it begins, from 1. */
  line: number;
}

/**
 * Reads schedule.xml of FOSDEM, Pentabarf, frab, pretalx and c3voc, and Pentabarf's xCal. A document type is passed
 * over, and an entity that XML does not know stays as it is written: nothing is expanded, nothing is loaded.
 * @throws Failure where it is no XML, or no schedule.
 */
export function readXml(text: string, where: string): Schedule {
  const { root, faults } = treeOf(text);
  const schedule = root && scheduleOfTree(root);
  const [fault] = faults;
  if ((!schedule || schedule.sessions.length === 0) && fault)
    throw unreadable(
      `${where}:${fault.line}: no XML: ${fault.message}`,
      'get the schedule again, it may be cut off',
    );
  if (!schedule) throw unknownForm(where);
  const warnings = fault
    ? [{ line: fault.line, message: `${fault.message}; read on behind it`, lost: true }]
    : [];
  return { ...schedule, warnings: [...warnings, ...schedule.warnings] };
}

function treeOf(text: string): { root: Element | undefined; faults: Warning[] } {
  const faults: Warning[] = [];
  const top: Element = { name: '', attributes: {}, children: [], text: '', line: 1 };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', error => {
    const message = error.message.replace(/^(?:[^:]*:)?\d+:\d+: /, '').replace(/\.$/, '');
    // An entity of HTML stays as it is written, and is read with the text.
    if (!/undefined entity/.test(message)) faults.push({ line: parser.line, message });
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: name.replace(/^.*:/, ''), attributes, children: [], text: '', line: parser.line };
    (open.at(-1) ?? top).children.push(element);
    if (open.length < deepest) open.push(element);
    else open.push(open.at(-1)!);
  });
  parser.on('closetag', () => {
    if (open.length > 1) open.pop();
  });
  const add = (piece: string) => {
    (open.at(-1) ?? top).text += piece;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text.replace(/^\ufeff?\s+(?=<)/, '')).close();
  return { root: top.children[0], faults };
}

function scheduleOfTree(root: Element): Schedule | undefined {
  if (root.name === 'iCalendar') return calendarSchedule('xCal', root.children.map(componentOf));
  if (root.name !== 'schedule') return undefined;
  const conference = fieldsOf(child(root, 'conference') ?? root);
  const change = readMoment(`2000-01-01 ${String(conference['day_change'] ?? '')}`)?.minutes;
  const days = root.children.filter(({ name }) => name === 'day');
  const lists = days.flatMap(day =>
    listsOfDay(
      {
        ...day.attributes,
        events: eventsIn(day),
        rooms: day.children
          .filter(({ name }) => name === 'room')
          .map(room => ({ name: room.attributes['name'] ?? '', events: eventsIn(room) })),
      },
      change,
    ),
  );
  return scheduleOf('schedule.xml', conference, ...lists);
}

function eventsIn({ children }: Element): Keyed[] {
  return children.filter(({ name }) => name === 'event' || name === 'entry').map(fieldsOf);
}

function child({ children }: Element, name: string): Element | undefined {
  return children.find(each => each.name === name);
}

/** An element as an object: its attributes and the texts of its elements; of those in lists, each. */
function fieldsOf({ attributes, children }: Element): Keyed {
  const fields: Record<string, unknown> = { ...attributes };
  for (const each of children) fields[each.name] ??= each.text.trim();
  const people = children.filter(({ name }) => name === 'persons' || name === 'speakers');
  const names = people.flatMap(each => each.children).map(each => (child(each, 'name') ?? each).text.trim());
  fields['persons'] = names.filter(Boolean);
  for (const name of ['links', 'attachments'])
    fields[name] = children
      .filter(each => each.name === name)
      .flatMap(each => each.children)
      .map(each => ({
        url: each.attributes['href'] ?? each.text.trim(),
        title: each.attributes['title'] ?? each.text.trim(),
      }));
  return fields;
}

/** A component of a calendar, whose properties are elements. */
function componentOf({ name, children }: Element): Component {
  const isComponent = (each: Element) => /^v(?:calendar|event|timezone)$/.test(each.name);
  return {
    name: name.toUpperCase(),
    properties: children
      .filter(each => !isComponent(each))
      .map(each => ({
        name: each.name.toUpperCase(),
        parameters: {},
        value: each.text.trim(),
        line: each.line,
      })),
    components: children.filter(isComponent).map(componentOf),
  };
}
