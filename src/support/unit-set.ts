const UNITS = 0x10000;
const MOST_BITS = 31;

/** A table that several sets share, a bit each: rules ask one place in turn, and what they ask for lies together. */
let table = new Int32Array(UNITS);
let bits = 0;

/** A set of UTF-16 code units: asking about a place of a text costs one look in a table, and makes no string. */
export class UnitSet {
  private readonly table: Int32Array;
  private readonly bit: number;

  constructor(units: Iterable<number>) {
    if (bits === MOST_BITS) {
      table = new Int32Array(UNITS);
      bits = 0;
    }
    this.table = table;
    this.bit = 1 << bits;
    bits += 1;
    for (const unit of units) this.table[unit] = (this.table[unit] ?? 0) | this.bit;
  }

  /** Whether the text has one of them at that place, which must be one of the text's. */
  isAt(text: string, position: number): boolean {
    return ((this.table[text.charCodeAt(position)] ?? 0) & this.bit) !== 0;
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

/** The code units of the text that was asked about last: many rules ask one sentence in turn for their signs. */
export class UnitsOfText {
  private readonly table = new Uint32Array(0x10000);
  private text = '';
  /** What the units of the text are marked with; those of earlier ones bear lower numbers. */
  private mark = 0;

  /** Whether the text has the unit. */
  has(text: string, unit: number): boolean {
    if (text !== this.text) this.read(text);
    return this.table[unit] === this.mark;
  }

  private read(text: string): void {
    this.text = text;
    this.mark += 1;
    for (let at = 0; at < text.length; at += 1) this.table[text.charCodeAt(at)] = this.mark;
  }
}
