import { defineConfig } from 'vitest/config';

/** What runs the built program, most of it in a terminal, or a browser. */
const program = [
  'test/pty/**/*.test.ts',
  'test/cli/built/**/*.test.ts',
  'test/build.test.ts',
  'test/package.test.ts',
  'test/export/browser.test.ts',
  'test/docs.test.ts',
];
const setup = 'test/helpers/setup/folder.ts';
const eachFile = 'test/helpers/setup/each-file.ts';

export default defineConfig({
  test: {
    // Long, for a machine that does other things as well; no test waits for it that does not fail.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // More than two cores give: most tests of the program wait for a terminal.
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: eachFile,
          include: ['test/**/*.test.ts'],
          exclude: program,
          globalSetup: setup,
          // What they test is pure: files share their modules, which costs more to load than most of them to run.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'program',
          setupFiles: eachFile,
          include: program,
          globalSetup: [setup, 'test/helpers/setup/build.ts'],
        },
      },
    ],
  },
});
