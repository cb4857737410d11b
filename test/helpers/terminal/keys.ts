/** What a terminal sends for a press of the left button in a cell, counted from 0. */
export function press(x: number, y: number): string {
  return `\u001b[<0;${x + 1};${y + 1}M\u001b[<0;${x + 1};${y + 1}m`;
}

/** What a terminal sends for one notch of the wheel. */
export function wheel(by: -1 | 1, x: number, y: number): string {
  return `\u001b[<${by < 0 ? 64 : 65};${x + 1};${y + 1}M`;
}

/** What a terminal sends for a paste while it brackets them. */
export function pasted(text: string): string {
  return `\u001b[200~${text}\u001b[201~`;
}
