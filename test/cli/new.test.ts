import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { ioTwin } from '../helpers/io.ts';
import { temporary } from '../helpers/temporary.ts';

/** Runs `new` with a library of its own: what it printed, and said on stderr, without the library's path. */
async function begin(...args: string[]) {
  const home = temporary('pepahate-new-');
  const said: string[] = [];
  const io = ioTwin({
    out: text => said.push(text),
    err: text => said.push(text),
    env: { XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
  });
  const code = await run(['new', ...args], io, 'dist');
  return { code, said: said.join('').replaceAll(`${home}/pepahate/`, '') };
}

test.each(['CON', 'lpt1', 'COM¹'])(
  '%s is no name that Windows takes, and another one is told',
  async title => {
    const name = title.toLowerCase();
    expect(await begin(title)).toEqual({
      code: 0,
      said: `pepahate: the name is ${name}-notes: Windows keeps ${name} for a device\n${name}-notes.md\n`,
    });
  },
);

test.each(['Com ¹', 'Console'])('%s is one', async title => {
  const name = title.toLowerCase().replace(' ', '-');
  expect(await begin(title)).toEqual({ code: 0, said: `${name}.md\n` });
});

test('with a date no name is one of a device', async () => {
  expect((await begin('NUL', '--date', '2026-04-01')).said).toBe('2026-04-01-nul.md\n');
});

test('a name with a space is told as a shell takes it', async () => {
  const path = join(temporary('pepahate-new-'), 'my night.md');
  const { said } = await begin('Night', '-o', path, '--width', '200');
  expect(said).toBe(`${path}\nopen it by: pepahate '${path}'\n`);
});

test('more talks than a folder may have files to be read again are refused', async () => {
  const path = join(temporary('pepahate-new-'), 'timetable.txt');
  const rows = Array.from({ length: 2000 }, (_, index) => {
    const [hour, minute] = [8 + Math.floor(index / 600), Math.floor(index / 10) % 60];
    return `| ${hour}:${String(minute).padStart(2, '0')} | ${index % 10} | Talk ${index} | ann |`;
  });
  const head = '| Time | Room | Title | Speaker |\n| --- | --- | --- | --- |\n';
  const refused = async (count: number) => {
    writeFileSync(path, `${head}${rows.slice(0, count).join('\n')}\n`);
    return begin('Night', '--from', path, '--folder');
  };
  expect(await refused(2000)).toMatchObject({ code: 2, said: expect.stringMatching('2000 talks are more') });
  expect(await refused(1999)).toMatchObject({ code: 0 });
});

test('where no library can be made, new notes are refused, and why is said', async () => {
  const home = join(temporary('pepahate-new-'), 'file');
  writeFileSync(home, '');
  const said: string[] = [];
  const io = ioTwin({ err: text => said.push(text), env: { XDG_DATA_HOME: home } });
  expect(await run(['new', 'Night'], io, 'dist')).not.toBe(70);
  expect(said.join('')).toMatch(`${home}/pepahate: cannot be written: a file stands where a folder should`);
});
