import type { Io } from '../../src/cli/io.ts';

/** A twin of the program's `Io`, on pipes: nothing comes in, what is written is dropped, unless `given` says else. */
export function ioTwin(given: Partial<Io>): Io {
  return {
    out: () => {},
    err: () => {},
    outIsTty: false,
    errIsTty: false,
    inIsTty: false,
    columns: 80,
    rows: 24,
    env: {},
    now: () => new Date(0),
    readIn: () => Buffer.alloc(0),
    page: async () => false,
    ...given,
  };
}
