import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { everyMinute, pauses, stays } from '../../src/tui/clock.ts';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-04-01T10:00:12.500Z') }));
afterEach(() => void vi.useRealTimers());

test('calls at the beginning of each minute, until it is ended', () => {
  const times: string[] = [];
  const end = everyMinute(
    () => new Date(),
    () => times.push(new Date().toISOString().slice(11, 23)),
  );
  vi.advanceTimersByTime(47_499);
  expect(times).toEqual([]);
  vi.advanceTimersByTime(1 + 2 * 60_000);
  expect(times).toEqual(['10:01:00.000', '10:02:00.000', '10:03:00.000']);
  end();
  vi.advanceTimersByTime(5 * 60_000);
  expect(times).toHaveLength(3);
});

test('finds the minute again where a call came late', () => {
  const times: string[] = [];
  const end = everyMinute(
    () => new Date(),
    () => {
      times.push(new Date().toISOString().slice(14, 19));
      // The machine slept.
      if (times.length === 1) vi.setSystemTime(new Date('2026-04-01T11:30:20Z'));
    },
  );
  vi.advanceTimersByTime(47_500 + 40_000);
  expect(times).toEqual(['01:00', '31:00']);
  end();
});

test('keeps no process alive', () => {
  const unref = vi.spyOn(globalThis, 'setTimeout');
  const end = everyMinute(
    () => new Date(),
    () => {},
  );
  expect((unref.mock.results[0]!.value as NodeJS.Timeout).hasRef()).toBe(false);
  end();
});

test('a pause calls for the last that was typed, and for it once', () => {
  const calls: string[] = [];
  const pause = pauses(700);
  pause(() => calls.push('1'));
  vi.advanceTimersByTime(699);
  pause(() => calls.push('12'));
  vi.advanceTimersByTime(699);
  expect(calls).toEqual([]);
  vi.advanceTimersByTime(10_000);
  expect(calls).toEqual(['12']);
});

test('a stay calls once for what stayed, and not for what was passed by', () => {
  const calls: string[] = [];
  const stay = stays(10_000, what => calls.push(what));
  stay('a');
  vi.advanceTimersByTime(9_999);
  stay('b');
  vi.advanceTimersByTime(9_999);
  stay('b');
  expect(calls).toEqual([]);
  vi.advanceTimersByTime(60_000);
  expect(calls).toEqual(['b']);
  stay('a');
  stay(undefined);
  vi.advanceTimersByTime(60_000);
  expect(calls).toEqual(['b']);
});
