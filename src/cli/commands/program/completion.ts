import { misuse } from '../../../errors.ts';
import type { Command, Usage } from '../../command.ts';

/** What shells ask when a word is to be completed; `usage` has all that can be typed. */
export function completionCommand(usage: () => Usage): Command {
  return {
    name: 'completion',
    operands: '<SHELL> [WORD...]',
    takes: [{ value: 'bash' }, { value: 'zsh' }, { value: 'fish' }],
    summary: 'print a script by which bash, zsh or fish complete commands, flags and talks',
    examples: [
      ['source <(pepahate completion bash)', 'a line for ~/.bashrc; with zsh for ~/.zshrc, below compinit'],
      ['pepahate completion fish > ~/.config/fish/completions/pepahate.fish', 'for fish, once'],
      ['pepahate completion fish -- show st', 'what the shell asks: what the last word may become'],
    ],
    async run([name = '', ...words], _, context) {
      const { answerText, complete, sentWords, shellScript, shells } = await import(
        '../../completion/index.ts'
      );
      const shell = shells.find(each => each === name);
      if (shell === undefined) throw misuse(`no completion for '${name}'`, `there are ${shells.join(', ')}`);
      const last = words.at(-1);
      if (last === undefined) {
        const script = shellScript(shell);
        return { data: { shell, script }, lines: () => [], text: script };
      }
      const completions = await complete(sentWords(shell, words), usage(), context);
      return { data: completions, lines: () => [], text: answerText(shell, completions, last) };
    },
  };
}
