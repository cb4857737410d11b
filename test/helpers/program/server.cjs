// The built program, which runs commands as they are sent, each when the one before it has ended, and sends back what
// each prints; also such as a stand-in for it hands over, which shells run.
const { writeFileSync } = require('node:fs');
const { createServer } = require('node:net');
const path = require('node:path');

const program = process.argv[2];
const built = path.join(path.dirname(program), '../dist');
const { run } = require(program).load(path.join(built, 'main.cjs'));
let before = Promise.resolve();

process.on('message', ({ id, standIn, ...asked }) => {
  if (standIn) makeStandIn(standIn, () => process.send({ id, out: '', err: '', code: 0 }));
  else inTurn(asked).then(ran => process.send({ id, ...ran }));
});

function inTurn(asked) {
  const ran = before.then(() => answer(asked));
  before = ran;
  return ran;
}

/**
 * Writes a script that hands over its command with its folder, its variables and what comes in, and tells what the
 * command printed and returned.
 */
function makeStandIn(file, made) {
  const server = createServer(socket => {
    const chunks = [];
    socket.on('data', chunk => {
      chunks.push(chunk);
      const asked = handedOver(Buffer.concat(chunks).toString());
      if (asked) inTurn(asked).then(({ out, err, code }) => socket.end(`${code}\0${err}\0${out}`));
    });
    // Whoever wants the first lines alone hangs up.
    socket.on('error', () => {});
  });
  server.listen(0, '127.0.0.1', () => {
    writeFileSync(file, standInScript(server.address().port), { mode: 0o755 });
    made();
  });
}

const standInScript = port => `#!/bin/bash
exec 3<>/dev/tcp/127.0.0.1/${port}
{ printf '%s\\0' "$PWD" "$(base64)" "$#" "$@"; env -0; printf '.\\0'; } >&3
IFS= read -r -d '' code <&3
IFS= read -r -d '' err <&3
printf %s "$err" >&2
cat <&3
exit "$code"
`;

/** What the script has sent; undefined until all of it is there. */
function handedOver(text) {
  const [folder, input, count, ...words] = text.split('\0');
  const args = words.splice(0, Number(count));
  if (words.at(-2) !== '.') return undefined;
  const env = Object.fromEntries(words.slice(0, -2).map(word => /^([^=]*)=(.*)$/s.exec(word).slice(1)));
  return { args, env, folder, input: Buffer.from(input, 'base64') };
}

async function answer({ args, env, folder, input = '' }) {
  let out = '';
  let err = '';
  const io = {
    out: text => {
      out += text;
    },
    err: text => {
      err += text;
    },
    outIsTty: false,
    errIsTty: false,
    inIsTty: false,
    columns: 80,
    rows: 24,
    env,
    now: () => new Date(),
    readIn: () => Buffer.from(input),
    page: async () => false,
  };
  process.chdir(folder);
  const code = await run(args, io, built);
  return { out, err, code };
}
