/** The numbers of pairs of UTF-16 units, in a hash table of plain numbers: a Map takes several times as long. */
export class PairNumbers {
  /** Pairs by their slot; of a free one the number is 0. */
  private readonly pairs: Int32Array;
  private readonly numbers: Uint16Array;
  private readonly shift: number;

  /** `pairs` are told as left · 65536 + right, and numbered from `first` on. */
  constructor(pairs: readonly number[], first: number) {
    const bits = Math.ceil(Math.log2(2 * pairs.length + 2));
    this.shift = 32 - bits;
    this.pairs = new Int32Array(2 ** bits);
    this.numbers = new Uint16Array(2 ** bits);
    pairs.forEach((pair, i) => {
      const slot = this.slotOf(pair | 0);
      this.pairs[slot] = pair | 0;
      this.numbers[slot] = first + i;
    });
  }

  /** The number of a pair; 0 where it has none. */
  of(left: number, right: number): number {
    return this.numbers[this.slotOf((left << 16) | right)] ?? 0;
  }

  /** The slot of a pair, or the free one where it would be. */
  private slotOf(pair: number): number {
    const { pairs, numbers } = this;
    // Multiplied by 2 ** 32 over the golden ratio, neighbours scatter.
    let slot = Math.imul(pair, 0x9e_37_79_b1) >>> this.shift;
    while (numbers[slot] !== 0 && pairs[slot] !== pair) slot = (slot + 1) & (numbers.length - 1);
    return slot;
  }
}
