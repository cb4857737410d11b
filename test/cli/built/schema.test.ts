import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { commandNames } from '../../../src/cli/commands/names.ts';
import { environment, type Ran, shell } from '../../helpers/program/run.ts';
import { served } from '../../helpers/program/served.ts';

const schema = JSON.parse(readFileSync('docs/schema.json', 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
ajv.addSchema({ ...schema, $id: 'pepahate' });

const validator = (name: string) => {
  const pointer = `pepahate#/$defs/${name.replaceAll(' ', '%20')}`;
  return ajv.getSchema(pointer) ?? ajv.compile({ $ref: pointer });
};

function expectValid(name: string, value: unknown): void {
  const validate = validator(name);
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
}

const outputs = Object.keys(schema.$defs.output);
const bundled = '';
// Something is starred in the bundled event.
const pepahate = served(environment({ XDG_STATE_HOME: resolve('test/fixtures/state') }));
const notes = [
  'notes/blocks',
  'notes/days',
  'notes/night',
  'notes/rough',
  'parse/tracks-beside-rooms/notes',
  'reading/talks-at-h1-ja',
]
  .map(name => `-e test/fixtures/${name}.md`)
  .concat('-e test/fixtures/folders/times');

/** By the name of the output, what prints it, of any event. */
const commands: readonly (readonly [output: string, arguments_: string])[] = [
  ['pepahate', ''],
  ['show', 'show --all'],
  ['timetable', 'timetable'],
  ['timetable', 'timetable --at 10:20'],
  ['timetable', 'timetable --starred'],
  ['qa', 'qa'],
  ['qa', 'qa --by yuuki'],
  ['qa', 'qa test/fixtures/notes/night.md:panel 2016-07-02-hatena-pepabo:panel'],
  ['links', 'links'],
  ['links', 'links test/fixtures/notes/night.md:queues'],
  ['lines', 'lines'],
  ['lines', 'lines test/fixtures/notes/night.md:queues'],
  ['search', 'search a'],
  ['search', 'search -- -zzzz'],
  ['search --count', 'search -c a'],
  ['search --talks', 'search -l a'],
  ['stars', 'stars'],
  ['stars', 'stars 2016-07-02-hatena-pepabo:stns'],
  ['check', 'check'],
  ['check', '--as h2 check'],
  ['check', 'check test/fixtures/reading/talks-at-h1-ja.md test/fixtures/schedules/sched.ics'],
  ['check', 'check test/fixtures/folders/kaigi --as h1'],
  ['events', 'events'],
  ['add', 'add test/fixtures/notes/night.md'],
  ['remove', 'remove test/fixtures/notes/night.md'],
  ['help', 'help keys'],
  ['help', 'help format'],
  ['completion', 'completion bash'],
  ['completion --', 'completion fish -- show s'],
  ['config', 'config --width 72'],
  ['config', 'config colors keys'],
  ['export', 'export --format opml'],
  ['new', 'new --from test/fixtures/schedules/pretalx.json -o HOME/new.md'],
  ['new --output -', 'new --from test/fixtures/schedules/pretalx.json -o -'],
  ['export --output', 'export -o HOME/event.html'],
];

/** What leaves something behind, in a home of its own. */
const changes = /^(?:add|remove|export -o|new)/;

/** Runs it in a home of its own, `HOME` in its arguments. */
async function inOwnHome(args: string): Promise<Ran> {
  const env = environment();
  if (args.includes(' remove ')) await pepahate(args.replace(' remove ', ' add '), { env });
  return pepahate(args.replace('HOME', env['HOME']!), { env });
}

describe.each([bundled, ...notes])('%s', event => {
  test.each(commands)('%s: pepahate %s', async (output, args) => {
    const line = `--json ${event} ${args}`;
    const { out } = changes.test(args) ? await inOwnHome(line) : await pepahate(line);
    expectValid(`output/${output}`, JSON.parse(out));
  });
});

test.each(['stns', 'about', 'stns/4.2', 'stns/q1', 'panel/q1.4.1', 'stns/l1'])('a place: %s', async place => {
  const { out } = await pepahate(`${place} --json`);
  expectValid('output/place', JSON.parse(out));
});

test('a line that was added', async () => {
  const { out } = await shell(
    'cp test/fixtures/notes/night.md "$HOME"; pepahate -q -e "$HOME/night.md" jot --talk queues new --json',
  );
  expectValid('output/jot', JSON.parse(out));
});

test('every command has one', () => {
  const tried = new Set(outputs.map(output => output.split(' ')[0]));
  expect(commandNames.filter(name => !tried.has(name))).toEqual([]);
});

test('every output is tried', () => {
  expect([...new Set([...commands.map(([output]) => output), 'place', 'jot'])].sort()).toEqual(
    outputs.sort(),
  );
});

test('fixtures have every field of a node, a slot and an event', async () => {
  const found = new Set<string>();
  const gather = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      found.add(key);
      gather(inner);
    }
  };
  for (const event of [bundled, ...notes]) {
    const { out } = await pepahate(`${event} --json`);
    gather(JSON.parse(out));
  }
  const { node, slot, event } = schema.$defs;
  const wanted = [node, slot, event].flatMap(({ properties }) => Object.keys(properties));
  // Only in the timetable of a moment, or of what is starred.
  const others = ['status', 'clashes'];
  expect(wanted.filter(key => !found.has(key) && !others.includes(key))).toEqual([]);
});

describe('the schema refuses', () => {
  const node = { kind: 'item', address: 't/1', line: 1, text: 'a', marks: [], children: [] };
  test('nothing of a node', () => expectValid('node', node));
  test.each([
    ['a field that it does not know', { ...node, markdown: 'a' }],
    ['another kind', { ...node, kind: 'remark' }],
    ['a field that is missing', { ...node, marks: undefined }],
    ['an address of another form', { ...node, address: 't/r1' }],
    ['a child that is none', { ...node, children: [{}] }],
  ])('%s', (_, value) => expect(validator('node')(JSON.parse(JSON.stringify(value)))).toBe(false));
});
