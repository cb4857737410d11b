// The built program, which runs commands as they are sent and sends back what each prints.
const path = require('node:path');

const program = process.argv[2];
const folder = path.join(path.dirname(program), '../dist');
const { run } = require(program).load(path.join(folder, 'main.cjs'));

process.on('message', async ({ id, args }) => {
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
    env: process.env,
    now: () => new Date(),
    readIn: () => Buffer.alloc(0),
    page: async () => false,
  };
  const code = await run(args, io, folder);
  process.send({ id, out, err, code });
});
