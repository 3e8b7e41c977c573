const NO_LENGTHS: readonly number[] = [];

/** Which names may begin at a place of a text, told by its first two code units, so that most places cost one look. */
export class NameBeginnings {
  private readonly lengths: Map<number, readonly number[]>;
  /** 1 for each code unit with which a name begins: most places of a text need not be looked up at all. */
  private readonly firstUnits: Uint8Array;

  /** @param base Names that are known besides those that are added. */
  constructor(base?: NameBeginnings) {
    this.lengths = new Map(base?.lengths);
    this.firstUnits = base?.firstUnits.slice() ?? new Uint8Array(0x10000);
  }

  /** The lengths of the names that begin as the text does there, longest first. */
  lengthsAt(text: string, position: number): readonly number[] {
    if (this.firstUnits[text.charCodeAt(position)] !== 1) return NO_LENGTHS;
    return this.lengths.get(beginning(text, position)) ?? NO_LENGTHS;
  }

  add(name: string): void {
    this.firstUnits[name.charCodeAt(0)] = 1;
    const key = beginning(name, 0);
    const known = this.lengths.get(key) ?? NO_LENGTHS;
    if (known.includes(name.length)) return;
    const lengths = [...known, name.length].sort((a, b) => b - a);
    this.lengths.set(key, lengths);
  }
}

/** Both code units at a place as one number: of 32 bits with a sign, which tables are fastest with. */
const beginning = (text: string, position: number): number =>
  (text.charCodeAt(position) << 16) | text.charCodeAt(position + 1);
