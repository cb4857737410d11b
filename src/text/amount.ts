/** `1 space`, `3 cells`: a number of things, whose plural is regular unless `many` gives it. */
export function amount(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
