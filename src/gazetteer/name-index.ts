import type { Division, NameForm } from '../model/division.js';

/** How carefully the surroundings of a name are looked at before it counts. */
export type Caution =
  /** Long enough to stand anywhere: 壶关县. */
  | 'none'
  /** Short, or made of an ordinary word: only behind a boundary (范县, 和平区). */
  | 'boundary'
  /** What every town has: only at home, beside another division (城区). */
  | 'company'
  /** Only right behind what it lies in, or for the home itself: 天津|滨海新区, 南昌|新建县. */
  | 'within';

/** A name, and every division that bears it. */
export interface KnownName {
  readonly name: string;
  readonly form: NameForm;
  readonly caution: Caution;
  /** Characters before the name that make another word of it. */
  readonly traps: string;
  readonly divisions: readonly [Division, ...Division[]];
}

/** One name of one division. */
export interface NameEntry {
  readonly name: string;
  readonly form: NameForm;
  readonly caution: Caution;
  readonly traps?: string;
  readonly division: Division;
}

const NO_LENGTHS: readonly number[] = [];

/** Names by their first two characters, so that most positions of a text cost one look. */
export class NameIndex {
  private readonly names = new Map<string, KnownName>();
  private readonly lengths: Map<number, readonly number[]>;
  /** 1 for each code unit with which a name begins: most positions of a text need not be looked up at all. */
  private readonly firstUnits: Uint8Array;

  /** @param base Names that this index knows besides its own; its own go before them. */
  constructor(entries: Iterable<NameEntry>, base?: NameIndex) {
    this.lengths = new Map(base?.lengths);
    this.firstUnits = base?.firstUnits.slice() ?? new Uint8Array(0x10000);
    for (const entry of entries) this.add(entry);
  }

  /** The name as it is known here, without the base. */
  get(name: string): KnownName | undefined {
    return this.names.get(name);
  }

  /** The lengths of the names, the base's too, that begin as the text does there, longest first. */
  lengthsAt(text: string, position: number): readonly number[] {
    if (this.firstUnits[text.charCodeAt(position)] !== 1) return NO_LENGTHS;
    return this.lengths.get(beginning(text, position)) ?? NO_LENGTHS;
  }

  private add({ name, form, caution, traps = '', division }: NameEntry): void {
    const known = this.names.get(name);
    if (known === undefined) {
      this.names.set(name, { name, form, caution, traps, divisions: [division] });
      this.addLength(name);
    } else if (known.form === form || form === 'full') {
      const divisions = known.form === form ? withDivision(known.divisions, division) : ([division] as const);
      const both = { caution: stricter(known.caution, caution), traps: known.traps || traps };
      this.names.set(name, { name, form, ...both, divisions });
    }
  }

  private addLength(name: string): void {
    this.firstUnits[name.charCodeAt(0)] = 1;
    const key = beginning(name, 0);
    const known = this.lengths.get(key) ?? NO_LENGTHS;
    if (!known.includes(name.length)) {
      this.lengths.set(
        key,
        [...known, name.length].sort((a, b) => b - a),
      );
    }
  }
}

/** Both code units at a place as one number. */
const beginning = (text: string, position: number): number =>
  text.charCodeAt(position) * 0x10000 + text.charCodeAt(position + 1);

const CAUTIONS: readonly Caution[] = ['none', 'boundary', 'company', 'within'];
const stricter = (a: Caution, b: Caution): Caution => (CAUTIONS.indexOf(a) < CAUTIONS.indexOf(b) ? b : a);

function withDivision(
  divisions: readonly [Division, ...Division[]],
  division: Division,
): readonly [Division, ...Division[]] {
  return divisions.includes(division) ? divisions : [...divisions, division];
}
