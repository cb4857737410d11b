import { readMoment, type WrittenTime } from '../time.ts';
import { zoneOf } from '../zones.ts';

/** A calendar, or a part of one; the names of all in capitals. */
export interface Component {
  name: string;
  properties: Property[];
  components: Component[];
}

/** A line of a calendar: `DTSTART;TZID=Asia/Tokyo:20260328T100000`. */
export interface Property {
  name: string;
  parameters: Readonly<Record<string, string>>;
  value: string;
  /** Where it begins in the file, from 1. */
  line: number;
}

/** What the first property of a name says; undefined where there is none, or it is empty. */
export function textIn(properties: readonly Property[], name: string): string | undefined {
  const value = properties.find(each => each.name === name)?.value.trim();
  return value === '' ? undefined : value;
}

/** A time of a calendar; of a day as a whole, `hasTime` is false and `minutes` 0. */
export type ListedTime = WrittenTime & { hasTime: boolean };

/**
 * The times that all properties of a name list, each in its own time zone where it names one; of periods
 * (`20260328T150000/PT1H`) their starts.
 */
export function momentsIn(properties: readonly Property[], name: string): ListedTime[] {
  return properties
    .filter(each => each.name === name)
    .flatMap(property =>
      property.value.split(',').flatMap(text => {
        const moment = readListed(text);
        if (!moment) return [];
        const zone = moment.offset === undefined ? zoneOf(property.parameters['TZID']) : undefined;
        return [zone === undefined ? moment : { ...moment, zone }];
      }),
    );
}

/** What a property lists and is no time that can be read. */
export function unreadIn({ value }: Property): string[] {
  return value.split(',').filter(text => text.trim() !== '' && !readListed(text));
}

function readListed(text: string) {
  return readMoment(text.split('/')[0]!);
}

/** When something is; undefined for a day as a whole. */
export function momentIn(properties: readonly Property[], name: string): WrittenTime | undefined {
  const [read] = momentsIn(properties, name);
  if (!read?.hasTime) return undefined;
  const { hasTime, ...moment } = read;
  return moment;
}
