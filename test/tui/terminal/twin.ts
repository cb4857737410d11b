import { EventEmitter } from 'node:events';
import type { ProcessPort } from '../../../src/tui/terminal/port.ts';

/** A process that writes down what is done to it, in order. */
export function twin(platform: NodeJS.Platform = 'linux') {
  const events = new EventEmitter();
  const log: string[] = [];
  const port: ProcessPort = {
    platform,
    write: sequences => void log.push(`1: ${sequences.replaceAll('\u001b', '^')}`),
    say: text => void log.push(`2: ${text}`),
    setRaw: on => void log.push(`raw ${on}`),
    mute: () => void log.push('mute'),
    exit: code => {
      log.push(`exit ${code}`);
      events.emit('exit', code);
    },
    on: (event, handler) => void events.on(event, handler),
    off: (event, handler) => void events.off(event, handler),
    stop: () => void log.push('stop'),
  };
  return { port, events, log };
}
