/** What may be said of a style, and its SGR parameter. */
const attributes: Readonly<Record<string, number>> = {
  bold: 1,
  faint: 2,
  italic: 3,
  underline: 4,
  reverse: 7,
  struck: 9,
};
const colors = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];

/** What is right where a style is told in words. */
export const styleWordsHelp = `none, or words such as bold, italic, underline, reverse, ${colors.join(', ')}, bright-cyan, on yellow`;

/** `bold black on bright-cyan` as SGR parameters; empty for `none`, undefined for what is no style. */
export function sgrOfWords(text: string): string | undefined {
  const words = text.trim().split(/\s+/);
  if (words.length === 1 && words[0] === 'none') return '';
  const parameters: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const isBehind = words[at] === 'on';
    const parameter = isBehind ? colorParameter(words[++at], 10) : parameterOf(words[at]);
    if (parameter === undefined) return undefined;
    parameters.push(parameter);
  }
  return parameters.join(';');
}

function parameterOf(word = ''): number | undefined {
  return (Object.hasOwn(attributes, word) ? attributes[word] : undefined) ?? colorParameter(word, 0);
}

function colorParameter(word = '', shift: number): number | undefined {
  const isBright = word.startsWith('bright-');
  const index = colors.indexOf(isBright ? word.slice('bright-'.length) : word);
  return index < 0 ? undefined : index + shift + (isBright ? 90 : 30);
}

/** SGR parameters of ours in the same words. */
export function wordsOfSgr(sgr: string): string {
  const words = sgr.split(';').filter(Boolean).map(Number).map(wordOf);
  return words.filter(Boolean).join(' ') || 'none';
}

function wordOf(parameter: number): string {
  const attribute = Object.keys(attributes).find(name => attributes[name] === parameter);
  if (attribute !== undefined) return attribute;
  const color = colors[parameter % 10];
  if (parameter < 30 || color === undefined) return '';
  const isBehind = (parameter >= 40 && parameter < 50) || parameter >= 100;
  return `${isBehind ? 'on ' : ''}${parameter >= 90 ? 'bright-' : ''}${color}`;
}
