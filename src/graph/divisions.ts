import type { DivisionRecord } from '../model/records.js';
import { compareStrings } from './keys.js';

/** The divisions that any document points to, by code. */
export class Divisions {
  private readonly byCode = new Map<string, DivisionRecord>();

  /** Takes a division; of two that differ (read with other gazetteers) always the same one stays. */
  add(division: DivisionRecord): void {
    const known = this.byCode.get(division.code);
    if (known === undefined || compareStrings(JSON.stringify(division), JSON.stringify(known)) < 0) {
      this.byCode.set(division.code, division);
    }
  }

  get(code: string | null): DivisionRecord | null {
    return code === null ? null : (this.byCode.get(code) ?? null);
  }

  /** The county that a division is or lies in; null above the county. */
  countyOf(code: string | null): DivisionRecord | null {
    const division = this.get(code);
    if (division === null || division.type === 'County') return division;
    return this.countyOf(division.parent);
  }

  /** The names of a division and of all that it lies in. */
  namesAbove(code: string | null): readonly string[] {
    const division = this.get(code);
    return division === null ? [] : [division.name, ...division.aliases, ...this.namesAbove(division.parent)];
  }

  /** In the order of their codes. */
  all(): DivisionRecord[] {
    return [...this.byCode.values()].sort((a, b) => compareStrings(a.code, b.code));
  }
}
