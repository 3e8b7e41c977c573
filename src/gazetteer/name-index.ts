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

/** Names by their first character, so that most positions of a text cost one look. */
export class NameIndex {
  private readonly names = new Map<string, KnownName>();
  private readonly lengths = new Map<number, number[]>();

  constructor(entries: Iterable<NameEntry>) {
    for (const entry of entries) this.add(entry);
    for (const lengths of this.lengths.values()) lengths.sort((a, b) => b - a);
  }

  /** The name as it is known here. */
  get(name: string): KnownName | undefined {
    return this.names.get(name);
  }

  /** The lengths of the names that begin with the character at that place of the text, longest first. */
  lengthsAt(text: string, position: number): readonly number[] | undefined {
    return this.lengths.get(text.charCodeAt(position));
  }

  private add({ name, form, caution, traps = '', division }: NameEntry): void {
    const known = this.names.get(name);
    if (known === undefined) {
      this.names.set(name, { name, form, caution, traps, divisions: [division] });
      this.addLength(name);
    } else if (known.form === form || form === 'full') {
      const divisions = known.form === form ? withDivision(known.divisions, division) : ([division] as const);
      this.names.set(name, {
        name,
        form,
        caution: stricter(known.caution, caution),
        traps: known.traps || traps,
        divisions,
      });
    }
  }

  private addLength(name: string): void {
    const first = name.charCodeAt(0);
    const lengths = this.lengths.get(first);
    if (lengths === undefined) this.lengths.set(first, [name.length]);
    else if (!lengths.includes(name.length)) lengths.push(name.length);
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
