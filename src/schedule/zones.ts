import { isTimezone } from '../event/time.ts';

/** Names that Windows gives to time zones, of those where events are often. */
const windowsZones: Readonly<Record<string, string>> = {
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Korea Standard Time': 'Asia/Seoul',
  'Taipei Standard Time': 'Asia/Taipei',
  'China Standard Time': 'Asia/Shanghai',
  'India Standard Time': 'Asia/Kolkata',
  'Singapore Standard Time': 'Asia/Singapore',
  'GMT Standard Time': 'Europe/London',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Prague',
  'Central European Standard Time': 'Europe/Warsaw',
  'Romance Standard Time': 'Europe/Paris',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  'AUS Eastern Standard Time': 'Australia/Sydney',
};

/**
 * The IANA name of the time zone that a schedule names: as such, behind a path, or as Windows calls it. Undefined where
 * there is none that is known.
 */
export function zoneOf(name: string | undefined): string | undefined {
  const trimmed = name?.trim() ?? '';
  const behindPath = /[A-Za-z_]+(?:\/[A-Za-z_+-]+){1,2}$/.exec(trimmed)?.[0];
  return [windowsZones[trimmed], behindPath, trimmed].find(zone => zone !== undefined && isTimezone(zone));
}
