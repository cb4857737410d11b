// The built program, which runs commands as they are sent, each when the one before it has ended, and sends back what
// each prints.
const path = require('node:path');

const program = process.argv[2];
const built = path.join(path.dirname(program), '../dist');
const { run } = require(program).load(path.join(built, 'main.cjs'));
let before = Promise.resolve();

process.on('message', asked => {
  before = before.then(() => answer(asked));
});

async function answer({ id, args, env, folder, input = '' }) {
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
  process.send({ id, out, err, code });
}
