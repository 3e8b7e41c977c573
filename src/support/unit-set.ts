/** A bit for each code unit, 32 to a word: 8 KB, which the processor keeps at hand, where a word for each unit would not be. */
const WORDS = 0x10000 / 32;

/** A set of UTF-16 code units: asking about a place of a text costs one look in a table, and makes no string. */
export class UnitSet {
  private readonly words = new Int32Array(WORDS);

  constructor(units: Iterable<number>) {
    for (const unit of units) this.add(unit);
  }

  add(unit: number): void {
    this.words[unit >> 5] = (this.words[unit >> 5] ?? 0) | (1 << (unit & 31));
  }

  has(unit: number): boolean {
    return (((this.words[unit >> 5] ?? 0) >> (unit & 31)) & 1) === 1;
  }

  /** Whether the text has one of them at that place, which must be one of the text's. */
  isAt(text: string, position: number): boolean {
    return this.has(text.charCodeAt(position));
  }

  clear(): void {
    this.words.fill(0);
  }

  copy(): UnitSet {
    const copy = new UnitSet([]);
    copy.words.set(this.words);
    return copy;
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
  private readonly units = new UnitSet([]);
  private text = '';

  /** Whether the text has the unit. */
  has(text: string, unit: number): boolean {
    if (text !== this.text) this.read(text);
    return this.units.has(unit);
  }

  private read(text: string): void {
    this.text = text;
    this.units.clear();
    for (let at = 0; at < text.length; at += 1) this.units.add(text.charCodeAt(at));
  }
}
