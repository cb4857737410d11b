/** How editors are told the line; the file is an absolute path, so it begins with no `-`. */
type Style = (file: string, line: number) => string[];

const plus: Style = (file, line) => [`+${line}`, file];
const colon: Style = (file, line) => [`${file}:${line}`];
const goto: Style = (file, line) => ['-g', `${file}:${line}`];

const editors: Readonly<Record<string, { style: Style; waits?: true }>> = {
  ...of(['vi', 'vim', 'nvim', 'view', 'nano', 'emacs', 'emacsclient', 'micro', 'kak', 'hx', 'helix'], plus),
  ...of(['code', 'code-insiders', 'codium', 'cursor'], goto, true),
  ...of(['subl', 'zed'], colon, true),
};

function of(names: string[], style: Style, waits?: true) {
  return Object.fromEntries(names.map(name => [name, waits ? { style, waits } : { style }]));
}

/**
 * The words that open a file at a line, from 1, in an editor of `command`, which may hold arguments. Editors
 * with a window of their own are told to wait. One that is not known gets the file alone. Undefined where the
 * command is empty.
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
 * Words as a shell has them, quotes and all, but nothing is expanded. A backslash stands for itself unless a
 * space, a quote or a backslash follows, so that Windows paths stay.
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
