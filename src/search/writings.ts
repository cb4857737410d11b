/**
 * What a term is read in, by how it is written there: 負荷 and 不可 for `fuka`. The one that most entries have is the
 * likeliest to be meant.
 */
export class Writings {
  /** By batch, the number of the writing of each entry; 0 where it has none. */
  readonly #byBatch: (Uint32Array | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  /** By number, in how many entries it is the surest. */
  readonly #counts = [0];
  /** By number, whether it is typed to its end. */
  readonly #exact = [false];

  /** Takes in what an entry of a batch of a size is read in, and whether that is typed to its end. */
  add(batch: number, size: number, entry: number, text: string, exact: boolean): void {
    const known = this.#numbers.get(text);
    const number = known ?? this.#counts.push(0) - 1;
    if (known === undefined) this.#numbers.set(text, number);
    this.#counts[number]!++;
    this.#exact[number] ||= exact;
    this.#byBatch[batch] ??= new Uint32Array(size);
    this.#byBatch[batch][entry] = number;
  }

  /** The higher the likelier that an entry has what is meant; 0 where it has no writing. */
  weight(batch: number, entry: number): number {
    const number = this.#byBatch[batch]?.[entry] ?? 0;
    return this.#counts[number]! + (this.#exact[number] ? exactWeight : 0);
  }
}

/** More than there are entries: what is typed to its end comes before all that is not. */
const exactWeight = 2 ** 32;
