import { unitPairAt } from '../support/unit-pair.js';
import { UnitSet } from '../support/unit-set.js';

/** Slots, as many as there are units; a power of two. Others that share a slot with a name's are looked up in vain. */
const SLOTS = 0x10000;
const NO_LENGTHS: readonly number[] = [];

/** Which names may begin at a place of a text, told by its first two code units, so that most places cost one look. */
export class NameBeginnings {
  private readonly lengths: Map<number, readonly number[]>;
  /** The slots of each two units with which a name begins: most places of a text need not be looked up at all. */
  private readonly slots: UnitSet;

  /** @param base Names that are known besides those that are added. */
  constructor(base?: NameBeginnings) {
    this.lengths = new Map(base?.lengths);
    this.slots = base?.slots.copy() ?? new UnitSet([]);
  }

  /** The lengths of the names that begin as the text does there, longest first. */
  lengthsAt(text: string, position: number): readonly number[] {
    const key = unitPairAt(text, position);
    return this.slots.has(slotOf(key)) ? (this.lengths.get(key) ?? NO_LENGTHS) : NO_LENGTHS;
  }

  add(name: string): void {
    const key = unitPairAt(name, 0);
    this.slots.add(slotOf(key));
    const known = this.lengths.get(key) ?? NO_LENGTHS;
    if (known.includes(name.length)) return;
    const lengths = [...known, name.length].sort((a, b) => b - a);
    this.lengths.set(key, lengths);
  }
}

/** Characters of one radical are neighbours, so the first unit is spread over the table. */
const slotOf = (beginning: number): number => ((beginning >> 16) * 31 + beginning) & (SLOTS - 1);
