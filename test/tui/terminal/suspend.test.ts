import { describe, expect, test, vi } from 'vitest';
import { suspension } from '../../../src/tui/terminal/suspend.ts';
import { twin } from './twin.ts';

/** Ink's own, as far as it matters: its flush takes a turn of the event loop. */
function parts(platform?: NodeJS.Platform) {
  const { port, events, log } = twin(platform);
  const suspendTerminal = async (callback: () => void | Promise<void>) => {
    log.push('ink off');
    try {
      await callback();
    } finally {
      log.push('ink on');
      await new Promise(resolve => setImmediate(resolve));
    }
  };
  const hooks = {
    suspendTerminal,
    leave: () => void log.push('leave'),
    back: () => void log.push('back'),
    enter: () => void log.push('enter'),
  };
  return { ...suspension(hooks, port), events, log, port };
}

const turn = () => new Promise(resolve => setImmediate(resolve));
const logs = (log: string[], expected: string[]) => vi.waitFor(() => expect(log).toEqual(expected));
const stopped = ['ink off', 'leave', 'stop', 'back', 'ink on', 'enter'];
const redrawn = ['ink off', 'leave', 'back', 'ink on', 'enter'];

describe('suspending', () => {
  test('leaves the terminal, stops, and Ink takes it again before anything else happens, our modes last', async () => {
    const { suspend, log } = parts();
    const done = suspend();
    setImmediate(() => log.push('next turn'));
    await done;
    expect(log).toEqual([...stopped.slice(0, -1), 'next turn', 'enter']);
  });

  test('twice at once stops once', async () => {
    const { suspend, events, install, log } = parts();
    install();
    const both = [suspend(), suspend()];
    events.emit('SIGTSTP');
    await Promise.all(both);
    expect(log).toEqual(stopped);
    await suspend();
    expect(log).toEqual([...stopped, ...stopped]);
  });

  test('comes from outside too, and its own SIGCONT does not draw again', async () => {
    const { events, install, log } = parts();
    const uninstall = install();
    events.emit('SIGTSTP');
    await logs(log, stopped);
    // It would leave the screen at once.
    events.emit('SIGCONT');
    expect(log).toEqual(stopped);
    uninstall();
    expect(events.eventNames()).toEqual([]);
  });

  test('a SIGCONT without a stop of ours only draws anew', async () => {
    const { events, install, log } = parts();
    install();
    events.emit('SIGCONT');
    await logs(log, redrawn);
  });

  test('takes the terminal again though it cannot be stopped', async () => {
    const { suspend, log, port } = parts();
    port.stop = () => {
      throw new Error('kill EPERM');
    };
    await expect(suspend()).rejects.toThrow('EPERM');
    expect(log).toEqual(['ink off', 'leave', 'ink on', 'enter']);
  });

  test('does nothing on Windows', async () => {
    const { suspend, log } = parts('win32');
    await suspend();
    expect(log).toEqual([]);
  });
});

describe('lending the terminal', () => {
  test('waits for the child, whose result comes back', async () => {
    const { lend, log } = parts();
    const result = await lend(async () => {
      await turn();
      log.push('child');
      return 'done';
    });
    expect(result).toBe('done');
    expect(log).toEqual(['ink off', 'leave', 'child', 'back', 'ink on', 'enter']);
  });

  test('nothing else happens meanwhile', async () => {
    const { lend, suspend, redraw, log } = parts();
    await lend(async () => {
      await suspend();
      await redraw();
      expect(await lend(async () => 1)).toBeUndefined();
    });
    expect(log).toEqual(redrawn);
  });

  test('takes it again though the child fails', async () => {
    const { lend, log } = parts();
    await expect(
      lend(async () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(log).toEqual(redrawn);
  });
});
