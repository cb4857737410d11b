/** Puts items behind a list's own. As arguments of one `push`, hundreds of thousands overflow the stack. */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}
