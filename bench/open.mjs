// Opening what is large, beside `node -e 0`, in turn within one run: medians of wall and processor time. Linux.
//   node bench/open.mjs [RUNS]
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const runs = Number(process.argv[2] ?? 10);
const folder = mkdtempSync(join(tmpdir(), 'pepahate-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const program = fileURLToPath(new URL('../bin/pepahate.cjs', import.meta.url));
// Node loads these certificates at every start; they would hide the difference.
const { NODE_EXTRA_CA_CERTS: _, ...rest } = process.env;
const env = {
  ...rest,
  HOME: folder,
  XDG_DATA_HOME: join(folder, 'data'),
  XDG_CACHE_HOME: join(folder, 'cache'),
};

const words = 'queues bend where nobody looks and a buffer with manners says so before it is full'.split(' ');
const sentence = seed =>
  Array.from({ length: 14 }, (_, at) => words[(seed * 7 + at * 5) % words.length]).join(' ');
const paragraphs = (seed, count) =>
  Array.from({ length: count }, (_, at) => `${sentence(seed + at)}. **${sentence(seed + at + 3)}**.`).join(
    '\n\n',
  );

const schedule = scheduleFiles(900);
const many = folderOf(1000);
const cases = {
  'node -e 0': [['-e', '0']],
  [`schedule.json, ${megabytes(schedule.json)} MB`]: [[program, '-q', '-e', schedule.json, 'timetable']],
  '  the same again': [[program, '-q', '-e', schedule.json, 'timetable'], 'cached'],
  [`schedule.xml, ${megabytes(schedule.xml)} MB`]: [[program, '-q', '-e', schedule.xml, 'timetable']],
  '  as notes, by new': [[program, 'new', '--from', schedule.json, '-o', join(folder, 'new.md'), '--force']],
  '1,000 files': [[program, '-q', '-e', many, 'lines']],
  '  the same again ': [[program, '-q', '-e', many, 'lines'], 'cached'],
};

const measured = Object.fromEntries(Object.keys(cases).map(name => [name, []]));
for (let run = -1; run < runs; run++)
  for (const [name, [args, cached]] of Object.entries(cases)) {
    if (!cached) rmSync(env.XDG_CACHE_HOME, { recursive: true, force: true });
    else execFileSync(process.execPath, args, { env, stdio: 'ignore' });
    const time = measure(args);
    if (run >= 0) measured[name].push(time);
  }

const base = median(measured['node -e 0'].map(({ wall }) => wall));
console.log(`${runs} runs each, Node ${process.version}`);
for (const [name, times] of Object.entries(measured)) {
  const wall = median(times.map(each => each.wall));
  const cpu = median(times.map(each => each.cpu));
  const [shown, processor] = [wall, cpu].map(value => value.toFixed(0).padStart(6));
  console.log(
    `${name.padEnd(24)} ${shown} ms, processor ${processor} ms, ${(wall / base).toFixed(1).padStart(5)} x`,
  );
}

/** Of one process, in milliseconds. Linux counts what children have used in hundredths of a second. */
function measure(args) {
  const children = () => {
    const [user, system] = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .slice(13, 15)
      .map(Number);
    return (user + system) * 10;
  };
  const used = children();
  const begin = process.hrtime.bigint();
  execFileSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'], maxBuffer: 1 << 28 });
  const wall = Number(process.hrtime.bigint() - begin) / 1e6;
  return { wall, cpu: children() - used };
}

function scheduleFiles(count) {
  const days = ['2026-03-28', '2026-03-29', '2026-03-30'];
  const rooms = Array.from({ length: 25 }, (_, index) => `Room ${index + 1}`);
  const sessions = Array.from({ length: count }, (_, index) => {
    const start = `${String(9 + (Math.floor(index / 75) % 12)).padStart(2, '0')}:00`;
    const day = days[index % 3];
    const person = { public_name: `Ann ${'ABCDEFGHIJ'[index % 10]}lund` };
    return {
      ...{
        id: index,
        date: `${day}T${start}:00+01:00`,
        start,
        duration: '00:45',
        room: rooms[Math.floor(index / 3) % 25],
      },
      ...{
        title: `${sentence(index).slice(0, 40)} ${index}`,
        track: `Track ${index % 8}`,
        persons: [person],
      },
      ...{ abstract: paragraphs(index, 3), description: paragraphs(index + 50, 14), links: [], day },
    };
  });
  const listed = days.map(date => ({
    date,
    rooms: Object.fromEntries(
      rooms.map(room => [room, sessions.filter(each => each.day === date && each.room === room)]),
    ),
  }));
  const json = join(folder, 'schedule.json');
  const conference = { title: 'Bench', time_zone_name: 'Europe/Berlin', days: listed };
  writeFileSync(json, JSON.stringify({ schedule: { conference } }, null, 1));
  return { json, xml: xmlFile(listed) };
}

function xmlFile(days) {
  const xml = join(folder, 'schedule.xml');
  const event = ({ id, date, start, duration, title, track, persons: [person], abstract, description }) =>
    `<event id="${id}"><date>${date}</date><start>${start}</start><duration>${duration}</duration><title>${title}</title>` +
    `<track>${track}</track><abstract>${abstract}</abstract><description>${description}</description>` +
    `<persons><person>${person.public_name}</person></persons></event>\n`;
  const room = (name, of) => `<room name="${name}">${of.map(event).join('')}</room>\n`;
  const day = ({ date, rooms: of }) =>
    `<day date="${date}">\n${Object.entries(of)
      .map(([name, list]) => room(name, list))
      .join('')}</day>\n`;
  writeFileSync(
    xml,
    `<schedule><conference><title>Bench</title></conference>\n${days.map(day).join('')}</schedule>\n`,
  );
  return xml;
}

/** A folder of talks, a file each. */
function folderOf(count) {
  const path = join(folder, 'many');
  mkdirSync(path);
  for (let index = 0; index < count; index++) {
    const items = Array.from({ length: 20 }, (_, at) => `- ${sentence(index + at)}`).join('\n');
    writeFileSync(
      join(path, `${String(index).padStart(4, '0')}.md`),
      `# ${sentence(index)} ${index}\n\nby Ann Lund\n\n${items}\n`,
    );
  }
  return path;
}

function megabytes(file) {
  return (statSync(file).size / 1e6).toFixed(1);
}

function median(values) {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)];
}
