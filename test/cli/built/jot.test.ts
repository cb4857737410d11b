import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { patience } from '../../helpers/patience.ts';
import { shell } from '../../helpers/program/run.ts';
import { temporary } from '../../helpers/temporary.ts';

const notes = '# Night\n\n## Queues {.talk}\n\n- they fill\n';

test(
  'programs that jot at once all add their line, also behind one that was killed',
  async () => {
    const folder = temporary('pepahate-jot-');
    const path = join(folder, 'night.md');
    writeFileSync(path, notes);
    writeFileSync(join(folder, '.night.md.lock'), `${spawnSync('true').pid} ${hostname()}`);
    const texts = Array.from({ length: 12 }, (_, index) => `line ${index}`);
    const one = (text: string) => `pepahate -q -e '${path}' jot --talk queues '${text}' & all="$all $!"`;
    const all = `${texts.map(one).join('\n')}\nfor each in $all; do wait $each || exit; done`;
    const { code, err } = await shell(all);
    expect(code).toBe(0);
    expect(err.replace(/^.*: another program writes to it; waiting\n/gm, '')).toBe('');
    const added = readFileSync(path, 'utf8').slice(notes.length).trimEnd().split('\n');
    expect(added.sort()).toEqual(texts.map(text => `- ${text}`).sort());
    expect(readdirSync(folder)).toEqual(['night.md']);
  },
  patience,
);
