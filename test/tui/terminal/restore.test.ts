import { describe, expect, test } from 'vitest';
import { TerminalGuard } from '../../../src/tui/terminal/restore.ts';
import { twin } from './twin.ts';

const whole = '1: ^[?2026l^[0m^[?1006l^[?1000l^[?2004l^[?7h^[?1049l^[?25h';

describe('restoring', () => {
  test('takes all back, once', () => {
    const { port, log } = twin();
    const guard = new TerminalGuard(port);
    guard.hold('raw', 'cursor', 'alternate', 'paste');
    guard.mouse(true);
    log.length = 0;
    guard.restore();
    guard.restore();
    expect(log).toEqual([whole, 'raw false']);
  });

  test('leaves alone what was not turned on or has been taken back', () => {
    const { port, log } = twin();
    const guard = new TerminalGuard(port);
    guard.restore();
    guard.hold('alternate', 'cursor');
    guard.release('alternate');
    guard.restore();
    expect(log).toEqual(['1: ^[?2026l^[0m^[?25h']);
  });

  test('turns the mouse on and off once each', () => {
    const { port, log } = twin();
    const guard = new TerminalGuard(port);
    for (const on of [false, true, true, false, false]) guard.mouse(on);
    expect(log).toEqual(['1: ^[?1000h^[?1006h', '1: ^[?1006l^[?1000l']);
  });

  test('does without a terminal that has gone', () => {
    const { port } = twin();
    port.setRaw = () => {
      throw new Error('setRawMode EIO');
    };
    const guard = new TerminalGuard(port);
    guard.hold('raw');
    guard.restore();
  });
});

const back = '1: ^[?2026l^[0m^[?7h^[?1049l^[?25h';

function guarded(onLeave = () => {}) {
  const all = twin();
  const guard = new TerminalGuard(all.port);
  guard.hold('alternate', 'cursor');
  const unguard = guard.guard({
    onLeave: () => {
      all.log.push('save');
      onLeave();
    },
    describe: error => `pepahate: ${(error as Error).message}`,
  });
  return { ...all, guard, unguard };
}

describe('a terminal that is lent', () => {
  const lent = () => {
    const all = guarded();
    all.guard.release('alternate', 'cursor');
    all.guard.lend();
    return all;
  };

  test.each([
    ['SIGTERM', 'exit 143'],
    ['SIGHUP', 'exit 129'],
    ['uncaughtException', 'exit 70'],
  ])('is not written to at %s: the end waits until it is back', (event, end) => {
    const { events, log, guard } = lent();
    events.emit(event, new Error('x'));
    events.emit('SIGINT');
    expect(log).toEqual([]);
    guard.takeBack('alternate', 'cursor');
    expect(log.filter(entry => /^exit|^1:|save/.test(entry))).toEqual(['save', end]);
  });

  test('is not written to where the process ends at once, and the place is saved', () => {
    const { events, log } = lent();
    events.emit('exit', 1);
    expect(log).toEqual(['mute', 'save']);
  });

  test('is restored behind that as before it', () => {
    const { events, log, guard } = lent();
    guard.takeBack('alternate', 'cursor');
    events.emit('SIGTERM');
    expect(log).toEqual([back, 'mute', 'save', 'exit 143']);
  });
});

describe('a sudden end', () => {
  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGQUIT', 131],
    ['SIGABRT', 134],
    ['SIGIOT', 134],
    ['SIGALRM', 142],
    ['SIGXCPU', 152],
    ['SIGUSR2', 140],
  ])('by %s restores, saves and exits with %i', (signal, code) => {
    const { events, log } = guarded();
    events.emit(signal, signal);
    expect(log).toEqual([back, 'mute', 'save', `exit ${code}`]);
  });

  test.each(['uncaughtException', 'unhandledRejection'])('by %s says what happened', event => {
    const { events, log } = guarded();
    events.emit(event, new Error('no more'));
    expect(log).toEqual([back, 'mute', 'save', '2: pepahate: no more\n', 'exit 70']);
  });

  test.each(['EIO', 'EPIPE'])('by %s of a terminal that has gone is no bug', code => {
    const { events, log } = guarded();
    events.emit('uncaughtException', Object.assign(new Error(`write ${code}`), { code }));
    expect(log).toEqual([back, 'mute', 'save', 'exit 129']);
  });

  test('by process.exit keeps its code', () => {
    const { events, log } = guarded();
    events.emit('exit', 3);
    expect(log).toEqual([back, 'mute', 'save']);
  });

  test('happens once, whatever comes after', () => {
    const { events, log } = guarded();
    for (const event of ['SIGTERM', 'SIGINT', 'uncaughtException', 'exit'])
      events.emit(event, new Error('x'));
    expect(log.filter(entry => entry.startsWith('exit'))).toEqual(['exit 143']);
    expect(log.filter(entry => entry === 'save')).toHaveLength(1);
  });

  test('ends though saving fails', () => {
    const { events, log } = guarded(() => {
      throw new Error('disk full');
    });
    events.emit('SIGTERM');
    expect(log.slice(-2)).toEqual(['2: pepahate: disk full\n', 'exit 143']);
  });

  test('is not watched for after a good end', () => {
    const { events, log, guard, unguard } = guarded();
    guard.restore();
    unguard();
    expect(events.eventNames()).toEqual([]);
    expect(log).toEqual([back]);
  });
});
