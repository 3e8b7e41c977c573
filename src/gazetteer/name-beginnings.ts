import { unitPairAt } from '../support/unit-pair.js';

/** Slots of the table; a power of two. Others that share a slot with a name's are looked up in vain. */
const SLOTS = 0x10000;
/** Bits of a cell, and by how many a slot's number is shifted to tell its cell. */
const [BITS, SHIFT] = [32, 5] as const;
const NO_LENGTHS: readonly number[] = [];

/** Which names may begin at a place of a text, told by its first two code units, so that most places cost one look. */
export class NameBeginnings {
  private readonly lengths: Map<number, readonly number[]>;
  /** A bit for each two units with which a name begins: most places of a text need not be looked up at all. */
  private readonly slots: Int32Array;

  /** @param base Names that are known besides those that are added. */
  constructor(base?: NameBeginnings) {
    this.lengths = new Map(base?.lengths);
    this.slots = base?.slots.slice() ?? new Int32Array(SLOTS / BITS);
  }

  /** The lengths of the names that begin as the text does there, longest first. */
  lengthsAt(text: string, position: number): readonly number[] {
    const key = unitPairAt(text, position);
    const slot = slotOf(key);
    const isTaken = ((this.slots[slot >> SHIFT] ?? 0) & (1 << (slot & (BITS - 1)))) !== 0;
    return isTaken ? (this.lengths.get(key) ?? NO_LENGTHS) : NO_LENGTHS;
  }

  add(name: string): void {
    const key = unitPairAt(name, 0);
    const slot = slotOf(key);
    this.slots[slot >> SHIFT] = (this.slots[slot >> SHIFT] ?? 0) | (1 << (slot & (BITS - 1)));
    const known = this.lengths.get(key) ?? NO_LENGTHS;
    if (known.includes(name.length)) return;
    const lengths = [...known, name.length].sort((a, b) => b - a);
    this.lengths.set(key, lengths);
  }
}

/** Characters of one radical are neighbours, so the first unit is spread over the table. */
const slotOf = (beginning: number): number => ((beginning >> 16) * 31 + beginning) & (SLOTS - 1);
