/** A unit of measure or a classifier, as data/units.tsv tells of it. */
export interface Unit {
  /** As written: 平方公里. */
  readonly name: string;
  /** What it is counted in: 平方米. */
  readonly base: string;
  /** How many of the base it is: 1000000. */
  readonly factor: number;
  /** area, money, people, count … */
  readonly dimension: string;
}

/** A row of data/units.tsv. */
export interface UnitRow {
  readonly unit: string;
  readonly base: string;
  readonly factor: string;
  readonly dimension: string;
}

/** The dimension of words that follow a number without making it a figure: 110千伏, 3号. */
const REFUSED = 'refused';
const LATIN = /[A-Za-z]/u;
/** The last code unit of ASCII, in which Latin letters and digits lie. */
const LAST_ASCII = 0x7f;
const GOES_ON = /[A-Za-z\d]/u;

/** The units by name, and what unit stands at a place of a text. */
export class UnitTable {
  /** By first character, longest first. */
  private readonly byFirst = new Map<string, Unit[]>();
  private readonly byName = new Map<string, Unit>();

  constructor(rows: readonly UnitRow[]) {
    for (const { unit: name, base, factor, dimension } of rows) {
      const unit: Unit = { name, base, factor: Number(factor), dimension };
      this.byName.set(name, unit);
      const first = name.charAt(0);
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), unit]);
    }
    for (const units of this.byFirst.values()) units.sort((a, b) => b.name.length - a.name.length);
  }

  /** The unit of that name; null for what is none. */
  named(name: string): Unit | null {
    const unit = this.byName.get(name);
    return unit === undefined || unit.dimension === REFUSED ? null : unit;
  }

  /** The longest unit that begins at `position`; null where none does, or where a refused word does. */
  at(text: string, position: number): Unit | null {
    const unit = this.byFirst
      .get(text.charAt(position))
      ?.find(({ name }) => text.startsWith(name, position) && !isCutOff(text, position + name.length));
    return unit === undefined || unit.dimension === REFUSED ? null : unit;
  }
}

/** Whether a unit of Latin letters goes on behind, so that it is another word or a code: m of meal, m of m2. */
function isCutOff(text: string, end: number): boolean {
  if (end >= text.length || text.charCodeAt(end) > LAST_ASCII) return false;
  return GOES_ON.test(text.charAt(end)) && LATIN.test(text.charAt(end - 1));
}
