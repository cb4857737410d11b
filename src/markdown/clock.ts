import { timeOf } from '../event/time.ts';
import { fold } from '../text/fold.ts';

/** The first time in a text as `HH:MM`; with the minutes to a second time, as in `9:00-9:15`. */
export function readSpan(text: string): { start: string; minutes?: number } | undefined {
  const times = [...fold(text).matchAll(/(?<!\d)(\d{1,2})(?::|時)(\d{2})(?!\d)(?:\s*([ap])\.?m\b)?/g)]
    .slice(0, 2)
    .map(([, hour, minute, half]) => [hourOf(Number(hour), half), Number(minute)] as const);
  const [first, second] = times;
  const start = first && timeOf(...first);
  if (start === undefined) return undefined;
  const minutes = second ? (second[0] - first![0]) * 60 + second[1] - first![1] : 0;
  return minutes > 0 ? { start, minutes } : { start };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

/** Minutes of `25`, `25分`, `25 min`, `1時間30分`. */
export function readMinutes(text: string): number | undefined {
  const pattern = /^(?:(\d{1,2})\s*(?:時間|h|hours?))?\s*(?:(\d{1,4})\s*(?:分間?|m|mins?|minutes?)?\.?)?$/i;
  const match = pattern.exec(text.normalize('NFKC').trim());
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  return Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
}
