import type { Schedule } from '../model.ts';
import { calendarSchedule } from './calendar.ts';
import type { Component, Property } from './component.ts';

/**
 * Reads a calendar in the form of RFC 5545, as programs really write it: lines that are not folded, or folded without
 * the space, line breaks that are not escaped, comments of HTML around it.
 */
export function readIcs(text: string): Schedule {
  return calendarSchedule('iCalendar', componentsIn(text));
}

/** Properties begin like this; any other line goes on with what stands above it. */
const propertyStart =
  /^([A-Za-z][A-Za-z0-9-]*)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/s;

/** Words before a colon that are text and no property: in capitals they would be, as in `NOTE: bring a laptop`. */
const known =
  /^(?:X-|BEGIN$|END$|VERSION$|PRODID$|METHOD$|CALSCALE$|NAME$|SUMMARY$|DESCRIPTION$|LOCATION$|URL$|UID$|DT|DURATION$|STATUS$|CATEGORIES$|CLASS$|CREATED$|LAST-MODIFIED$|SEQUENCE$|ORGANIZER$|ATTENDEE$|ATTACH$|TRANSP$|GEO$|PRIORITY$|R(?:RULE|DATE|ECURRENCE-ID|ELATED-TO|ESOURCES|EFRESH-INTERVAL)$|EX(?:DATE|RULE)$|TZ|CONTACT$|COMMENT$|COLOR$|IMAGE$|CONFERENCE$|SOURCE$|TRIGGER$|ACTION$|REPEAT$|ACKNOWLEDGED$)/;

function componentsIn(text: string): Component[] {
  const top: Component = { name: '', properties: [], components: [] };
  const open = [top];
  for (const property of propertiesIn(
    text.replace(/<!--.*?-->/gs, comment => comment.replace(/[^\n]/g, '')),
  )) {
    const { name, value } = property;
    if (name === 'BEGIN') {
      const component = { name: value.trim().toUpperCase(), properties: [], components: [] };
      open.at(-1)!.components.push(component);
      open.push(component);
    } else if (name === 'END') {
      if (open.length > 1) open.pop();
    } else open.at(-1)!.properties.push(property);
  }
  return top.components;
}

function propertiesIn(text: string): Property[] {
  const found: { name: string; parameters: string; value: string[]; line: number }[] = [];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const isFolded = /^[ \t]/.test(line);
    const match = isFolded ? null : propertyStart.exec(line);
    const isNew = match !== null && known.test(match[1]!.toUpperCase());
    const last = found.at(-1);
    if (isNew)
      found.push({
        name: match[1]!.toUpperCase(),
        parameters: match[2]!,
        value: [match[3]!],
        line: index + 1,
      });
    // A fold at 75 bytes is one of the form; a shorter line ended there.
    else if (last && isFolded)
      last.value.push(isFold(last.value, last.name) ? line.slice(1) : `\n${line.slice(1)}`);
    else if (last && line !== '') last.value.push(`\n${line}`);
  }
  return found.map(({ name, parameters, value, line }) => ({
    name,
    line,
    parameters: readParameters(parameters),
    value: unescaped(value.join('')),
  }));
}

const bytes = new TextEncoder();
/** A line that was folded is about as long as it may be: 75 bytes; some programs count characters. */
const foldedFrom = 55;
const foldedTo = 80;

function isFold(pieces: readonly string[], name: string): boolean {
  const line = pieces.at(-1)!;
  const isFirst = pieces.length === 1;
  const length = bytes.encode(line).length + (isFirst ? name.length + 1 : 1);
  const isShort = length < foldedFrom || (line.length > foldedTo && length > foldedTo);
  return !isShort || line === '';
}

function readParameters(text: string): Record<string, string> {
  const found = text.matchAll(/;([A-Za-z0-9-]+)=(?:"([^"]*)"|([^";]*))/g);
  return Object.fromEntries(
    Array.from(found, ([, name, quoted, plain]) => [name!.toUpperCase(), quoted ?? plain ?? '']),
  );
}

function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}
