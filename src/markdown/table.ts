/** Whether a line can be the row below a table's header: `-- | ---- | --`. */
export function isDelimiter(text: string): boolean {
  return text.includes('|') && text.includes('-') && /^[\s|:-]*$/.test(text) && cells(text).every(isDashes);
}

function isDashes(cell: string): boolean {
  return /^:?-+:?$/.test(cell);
}

/** Whether a line holds a pipe that parts cells. */
export function hasPipe(text: string): boolean {
  return text.includes('|') && splitAtPipes(text).length > 1;
}

/** The cells of a row, trimmed; the pipes at its ends are left out. */
export function cells(text: string): string[] {
  const parts = splitAtPipes(text.trim()).map(cell => cell.trim());
  if (parts.length > 1 && parts[0] === '') parts.shift();
  if (parts.length > 1 && parts.at(-1) === '') parts.pop();
  return parts;
}

/** Splits at pipes, but not at `\|`. */
function splitAtPipes(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === '|') {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map(part => part.replaceAll('\\|', '|'));
}
