/** A set of UTF-16 code units: asking about a place of a text costs one look in a table, and makes no string. */
export class UnitSet {
  private readonly table = new Uint8Array(0x10000);

  constructor(units: Iterable<number>) {
    for (const unit of units) this.table[unit] = 1;
  }

  /** Whether the text has one of them at that place, which must be one of the text's. */
  isAt(text: string, position: number): boolean {
    return this.table[text.charCodeAt(position)] === 1;
  }
}

/** The units with which the words begin. */
export function firstUnitsOf(words: Iterable<string>): UnitSet {
  return new UnitSet([...words].map((word) => word.charCodeAt(0)));
}

/** The units with which the words end. */
export function lastUnitsOf(words: Iterable<string>): UnitSet {
  return new UnitSet([...words].map((word) => word.charCodeAt(word.length - 1)));
}
