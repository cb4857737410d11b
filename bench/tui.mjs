// The TUI beside `node` printing hello and a bare Ink hello, in turn within one run, each in a pty:
// start to the first frame, a key to its finished frame, bytes a frame, resident memory. Linux.
//   node bench/tui.mjs [RUNS]
import {
  bareInk,
  ended,
  frameEnd,
  largeNotes,
  milliseconds,
  open,
  percentile,
  program,
  residentMemory,
} from './terminal.mjs';

const runs = Number(process.argv[2] ?? 15);
/** Milliseconds in which a search of 100,000 items has shown all that it finds. */
const settled = 400;

const hello = await bareInk();
const large = largeNotes(100_000);

await starts();
await keys('bundled event', [program, 'linux-network']);
await keys('100,000 items', [program, '-e', large, 'talk']);
await searching('100,000 items', [program, '-e', large, 'talk']);
await memory();
process.exit();

/** A program of node in a pty. */
function openNode(args, cols, rows) {
  return open([process.execPath, ...args], cols, rows);
}

async function starts() {
  const cases = {
    'node hello': [['-e', 'console.log("hello")'], 'hello'],
    'bare Ink hello': [[hello], frameEnd],
    pepahate: [[program], frameEnd],
  };
  const times = Object.fromEntries(Object.keys(cases).map(name => [name, []]));
  for (let run = -1; run < runs; run++) {
    for (const [name, [args, text]] of Object.entries(cases)) {
      const begin = process.hrtime.bigint();
      const { child, until } = openNode(args, 80, 24);
      await until(text);
      if (run >= 0) times[name].push(milliseconds(begin));
      await ended(child);
    }
  }
  console.log(`Start to first frame, 80x24, ${runs} runs, Node ${process.version}`);
  const base = percentile(times['node hello'], 0.5);
  for (const [name, values] of Object.entries(times)) {
    const middle = percentile(values, 0.5);
    console.log(
      `  ${name.padEnd(16)} ${middle.toFixed(1).padStart(7)} ms ${(middle / base).toFixed(2).padStart(6)} x`,
    );
  }
}

async function keys(title, args) {
  for (const [cols, rows] of [
    [80, 24],
    [200, 60],
  ]) {
    const { child, until } = openNode(args, cols, rows);
    await until(frameEnd);
    const times = [];
    const bytes = [];
    for (let press = 0; press < 150; press++) {
      await new Promise(resolve => setTimeout(resolve, 20));
      const begin = process.hrtime.bigint();
      // Down and up again: at the end of a list a key draws nothing.
      child.write(press % 80 < 40 ? 'j' : 'k');
      const raw = await until(frameEnd);
      if (press < 10) continue;
      times.push(milliseconds(begin));
      bytes.push(raw.length);
    }
    await ended(child);
    const [median, late] = [0.5, 0.99].map(part => percentile(times, part).toFixed(1));
    console.log(
      `Key to frame, ${title}, ${cols}x${rows}: median ${median} ms, p99 ${late} ms, ${percentile(bytes, 0.5)} bytes`,
    );
  }
}

/** A letter in the search, and a step in its list, each to the first frame behind it. */
async function searching(title, args) {
  for (const [cols, rows] of [
    [80, 24],
    [200, 60],
  ]) {
    const { child, until, settle } = openNode(args, cols, rows);
    await until(frameEnd);
    child.write('/');
    const timed = async (keys, times) => {
      for (const key of keys) {
        await settle(settled);
        const begin = process.hrtime.bigint();
        child.write(key);
        await until(frameEnd);
        times.push(milliseconds(begin));
      }
    };
    const [letters, steps] = [[], []];
    for (let round = 0; round < 3; round++) {
      await timed('redis', letters);
      await timed(Array(10).fill('\u001b[B'), steps);
      await timed(Array(5).fill('\u007f'), letters);
    }
    await ended(child);
    for (const [what, times] of Object.entries({ letter: letters, step: steps })) {
      const [median, late] = [0.5, 0.95].map(part => percentile(times, part).toFixed(1));
      console.log(`Search, ${what}, ${title}, ${cols}x${rows}: median ${median} ms, p95 ${late} ms`);
    }
  }
}

async function memory() {
  const cases = {
    node: [['-e', 'console.log("hello"); setTimeout(() => {}, 60000)'], 'hello'],
    'bare Ink hello': [[hello], frameEnd],
    pepahate: [[program], frameEnd],
  };
  console.log('Resident memory');
  const found = {};
  for (const [name, [args, text]] of Object.entries(cases)) {
    const { child, until } = openNode(args, 80, 24);
    await until(text);
    await new Promise(resolve => setTimeout(resolve, 500));
    found[name] = residentMemory(child.pid);
    await ended(child);
    const ratio = found['bare Ink hello']
      ? ` ${(found[name] / found['bare Ink hello']).toFixed(2)} x Ink`
      : '';
    console.log(`  ${name.padEnd(16)} ${found[name].toFixed(0).padStart(5)} MB${ratio}`);
  }
}
