import type { Division, NameForm } from '../model/division.js';
import { NameBeginnings } from './name-beginnings.js';

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

/** The names of divisions, and where in a text one may begin. */
export class NameIndex {
  private readonly names = new Map<string, KnownName>();
  private readonly beginnings: NameBeginnings;

  /** @param base Names that this index knows besides its own; its own go before them. */
  constructor(entries: Iterable<NameEntry>, base?: NameIndex) {
    this.beginnings = new NameBeginnings(base?.beginnings);
    for (const entry of entries) this.add(entry);
  }

  /** The name as it is known here, without the base. */
  get(name: string): KnownName | undefined {
    return this.names.get(name);
  }

  /** The lengths of the names, the base's too, that begin as the text does there, longest first. */
  lengthsAt(text: string, position: number): readonly number[] {
    return this.beginnings.lengthsAt(text, position);
  }

  private add({ name, form, caution, traps = '', division }: NameEntry): void {
    const known = this.names.get(name);
    if (known === undefined) {
      this.names.set(name, { name, form, caution, traps, divisions: [division] });
      this.beginnings.add(name);
    } else if (known.form === form || form === 'full') {
      const divisions = known.form === form ? withDivision(known.divisions, division) : ([division] as const);
      const both = { caution: stricter(known.caution, caution), traps: known.traps || traps };
      this.names.set(name, { name, form, ...both, divisions });
    }
  }
}

const CAUTIONS: readonly Caution[] = ['none', 'boundary', 'company', 'within'];
const stricter = (a: Caution, b: Caution): Caution => (CAUTIONS.indexOf(a) < CAUTIONS.indexOf(b) ? b : a);

function withDivision(
  divisions: readonly [Division, ...Division[]],
  division: Division,
): readonly [Division, ...Division[]] {
  return divisions.includes(division) ? divisions : [...divisions, division];
}
