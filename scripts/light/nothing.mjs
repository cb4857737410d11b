// cli-cursor shows the cursor on stderr when the process ends, be it a file; the program does it on its terminal.
export default () => {};
