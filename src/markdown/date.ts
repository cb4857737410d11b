/**
 * A day as `YYYY-MM-DD`, from `2016-07-02`, with or without a time behind it, `2016/7/2` or
 * `2016年7月2日(土)`; undefined for anything else and for days that do not exist.
 */
export function readDate(text: string): string | undefined {
  const match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/.exec(
    text.normalize('NFKC').trim(),
  );
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** Two digits. */
export function pad(number: number): string {
  return String(number).padStart(2, '0');
}
