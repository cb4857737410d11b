/** How an editor is told the line. The file is an absolute path, so it does not begin with `-`. */
type LineStyle = (file: string, line: number) => string[];

const plus: LineStyle = (file, line) => [`+${line}`, file];
const colon: LineStyle = (file, line) => [`${file}:${line}`];
const goto: LineStyle = (file, line) => ['-g', `${file}:${line}`];

const editors: Readonly<Record<string, { style: LineStyle; waits?: true }>> = {
  ...of(['vi', 'vim', 'nvim', 'view', 'nano', 'emacs', 'emacsclient', 'micro', 'kak', 'hx', 'helix'], plus),
  ...of(['code', 'code-insiders', 'codium', 'cursor'], goto, true),
  ...of(['subl', 'zed'], colon, true),
};

function of(names: string[], style: LineStyle, waits?: true) {
  return Object.fromEntries(names.map(name => [name, waits ? { style, waits } : { style }]));
}

/**
 * The program and arguments that open a file at a line, from 1; `command` may have arguments of its own. Editors that
 * open a window are told to wait. An unknown editor gets the file alone. Undefined for an empty command.
 */
export function editorArguments(
  command: string,
  file: string,
  line: number,
): [program: string, ...args: string[]] | undefined {
  const [program, ...args] = words(command);
  if (program === undefined) return undefined;
  const known = editors[programName(program)];
  if (!known) return [program, ...args, file];
  const wait = known.waits && !args.some(arg => arg === '--wait' || arg === '-w') ? ['--wait'] : [];
  return [program, ...args, ...wait, ...known.style(file, line)];
}

/** `/usr/bin/vim` and `C:\…\Code.exe` by the names `vim`, `code`. */
function programName(path: string): string {
  const name = path.split(/[/\\]/).pop()!;
  return name.toLowerCase().replace(/\.(exe|cmd|bat)$/, '');
}

/**
 * Splits a command as a shell does, with quotes, but expands nothing. A backslash stands for itself unless a space, a
 * quote or a backslash follows, so that Windows paths stay whole.
 */
function words(command: string): string[] {
  const found = command.match(/(?:"(?:\\["\\]|[^"])*"|'[^']*'|\\[\s"'\\]|[^\s"'])+/g) ?? [];
  const parts = /"((?:\\["\\]|[^"])*)"|'([^']*)'|\\([\s"'\\])/g;
  return found.map(word =>
    word.replace(parts, (_, double?: string, single?: string, escaped?: string) =>
      double !== undefined ? double.replace(/\\(["\\])/g, '$1') : (single ?? escaped ?? ''),
    ),
  );
}
