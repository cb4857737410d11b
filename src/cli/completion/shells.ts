import type { Choice } from '../command.ts';

/** Shells that words are completed in. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/**
 * What a shell reads, which has to ask for what a word can become: `pepahate completion SHELL -- WORD...`. The
 * answer's first line is `paths` where paths fit as well, and else empty; then comes a choice a line.
 */
export function shellScript(shell: Shell): string {
  return scripts[shell];
}

/** The words that a shell has sent, the last one to be completed. Bash sends them with their quotes. */
export function sentWords(shell: Shell, words: readonly string[]): string[] {
  return shell === 'bash' ? words.map(unquoted) : [...words];
}

/** What a word can become. */
export interface Completions {
  choices: readonly Choice[];
  /** Whether it can be a path as well, which the shell completes by itself. */
  paths: boolean;
}

/** The answer to a shell; `last` is the word to be completed, as it was sent. */
export function answerText(shell: Shell, { choices, paths }: Completions, last: string): string {
  return [paths ? 'paths' : '', ...formats[shell](choices, last, paths)].map(line => `${line}\n`).join('');
}

const formats: Record<Shell, (choices: readonly Choice[], last: string, paths: boolean) => string[]> = {
  // It shows no more than the words, and leaves it to others what fits. Beside paths it quotes them itself.
  bash(choices, last, paths) {
    const begun = unquoted(last);
    const fitting = choices.map(({ value }) => value).filter(value => value.startsWith(begun));
    return paths || /^["']/.test(last) ? fitting : fitting.map(quoted);
  },
  // As `_describe` takes them.
  zsh: choices =>
    choices.map(({ value, does }) => {
      const escaped = value.replace(/[\\:]/g, '\\$&');
      return does ? `${escaped}:${does}` : escaped;
    }),
  fish: choices => choices.map(({ value, does }) => (does ? `${value}\t${does}` : value)),
};

/** A word as bash takes it for one, with a `\` before all that it would take for something else. */
function quoted(word: string): string {
  return word.replace(/[\s"'\\$`&|;<>()*?[\]{}!#~^]/g, '\\$&');
}

/** A word of bash without its quotes, which may still be open. */
function unquoted(word: string): string {
  const parts = word.matchAll(/'([^']*)'?|"((?:[^"\\]|\\.)*)"?|\\(.?)|([^'"\\]+)/gs);
  return Array.from(parts, ([, single, double, escaped, plain]) => {
    if (double !== undefined) return double.replace(/\\(["\\$`])/g, '$1');
    return single ?? escaped ?? plain ?? '';
  }).join('');
}

/**
 * Bash has taken the line apart at `:`, `=` and `@` too, so words are put together again, and what stands before
 * the last `:` or `=` is cut from the answers; a `@` stays. It works in bash 3.2, which macOS has.
 */
const bash = `# bash completion for pepahate
_pepahate() {
  local rest=\${COMP_LINE:0:COMP_POINT} word space words=() last=-1 i
  for ((i = 0; i <= COMP_CWORD; i++)); do
    space=\${rest%%[![:space:]]*}
    rest=\${rest#"$space"}
    word=\${COMP_WORDS[i]}
    if ((i == COMP_CWORD)); then word=$rest; fi
    rest=\${rest#"$word"}
    if ((i > 0)) && [[ -z $space ]]; then
      words[last]+=$word
    else
      words[++last]=\${word/#\\~\\//$HOME/}
    fi
  done
  local current=\${words[last]} cut= reply=
  if [[ $current != [\\"\\']* ]]; then
    for word in : =; do
      if [[ $COMP_WORDBREAKS == *"$word"* && $current == *"$word"* ]]; then
        word=\${current%"\${current##*"$word"}"}
        if ((\${#word} > \${#cut})); then cut=$word; fi
      fi
    done
  fi
  COMPREPLY=()
  {
    IFS= read -r reply
    if [[ $reply == paths ]]; then
      compopt -o filenames 2>/dev/null
      while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "\${current#"$cut"}")
    fi
    while IFS= read -r word; do COMPREPLY+=("\${word#"$cut"}"); done
    if [[ \${#COMPREPLY[@]} == 1 && \${COMPREPLY[0]} == *: ]]; then compopt -o nospace 2>/dev/null; fi
  } < <(pepahate completion bash -- "\${words[@]:1}" 2>/dev/null)
}
complete -F _pepahate pepahate
`;

const zsh = `#compdef pepahate
_pepahate() {
  local -a before reply
  before=("\${(@Q)words[2,CURRENT-1]}")
  before=("\${(@)before/#\\~\\//$HOME/}")
  reply=("\${(@f)$(pepahate completion zsh -- "\${(@)before}" "\${(Q)PREFIX}" 2>/dev/null)}")
  local paths=$reply[1]
  shift reply
  # Behind a colon something follows.
  local -a unfinished=(\${(M)reply:#*\\\\:(|:*)})
  reply=(\${reply:#*\\\\:(|:*)})
  (($#reply + $#unfinished)) && _describe -o -t values value reply -- unfinished -S ''
  [[ $paths == paths ]] && _files
}
if [[ $funcstack[1] == _pepahate ]]; then _pepahate "$@"; else compdef _pepahate pepahate; fi
`;

const fish = `# fish completion for pepahate
function __pepahate_complete
    set -l current (commandline -ct)
    set -l words (commandline -opc)[2..-1] $current
    set -l reply (pepahate completion fish -- (string replace -r '^~/' "$HOME/" -- $words) 2>/dev/null)
    string join \\n -- $reply[2..-1]
    if test "$reply[1]" = paths
        __fish_complete_path $current
    end
end
complete -c pepahate -f -a '(__pepahate_complete)'
`;

const scripts: Record<Shell, string> = { bash, zsh, fish };
