import fc from 'fast-check';
import { setTextUse } from '../../../src/text/sanitize.ts';

/**
 * Properties are tried on the same values in each run, so that one fails where it was broken; `SEED=7` takes others.
 * Fuzzing (`npm run fuzz`) takes new ones each time.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });

// Files share their modules, and one may have answered as for a pipe.
setTextUse('screen');
