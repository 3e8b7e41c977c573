import { brotliDecompressSync } from 'node:zlib';
import type { Division } from '../model/division.js';
import { type DivisionCode, divisionCode } from '../model/ids.js';
import { readIndexFile, readIndexTable } from './index-files.js';
import { bareTownship, bareVillage } from './local-names.js';

/** So many counties stay unpacked: the largest prefecture has fewer. All three thousand would take hundreds of MB. */
const COUNTIES_KEPT = 64;

/** The townships and villages of the country, unpacked county by county when they are asked for. */
export class LocalDivisions {
  private readonly bytes: Buffer;
  private readonly places: ReadonlyMap<string, { readonly start: number; readonly length: number }>;
  private readonly unpacked = new Map<string, readonly Division[]>();
  private readonly isCounty: (code: string) => boolean;

  /** @param path Of the packed chunks and their table, without extension. Throws GAZETTEER_MISSING. */
  constructor(path: string, isCounty: (code: string) => boolean) {
    this.bytes = readIndexFile(`${path}.bin`);
    this.places = new Map(
      readIndexTable(`${path}.tsv`).map(([key = '', start, length]) => [
        key,
        { start: Number(start), length: Number(length) },
      ]),
    );
    this.isCounty = isCounty;
  }

  /** What lies below a county, or below a prefecture with all its counties; a township before its villages. */
  below(code: DivisionCode): readonly Division[] {
    if (!code.endsWith('00')) return this.chunk(code);
    const keys = [...this.places.keys()].filter((key) => key.startsWith(code.slice(0, 4)));
    return keys.flatMap((key) => this.chunk(key));
  }

  /** The township or village of that code; null when there is none. */
  find(code: DivisionCode): Division | null {
    return this.chunk(code.slice(0, 6)).find((division) => division.code === code) ?? null;
  }

  private chunk(key: string): readonly Division[] {
    const divisions = this.unpacked.get(key) ?? this.unpack(key);
    if (divisions === null) return [];
    this.unpacked.delete(key);
    this.unpacked.set(key, divisions);
    const [oldest] = this.unpacked.keys();
    if (this.unpacked.size > COUNTIES_KEPT && oldest !== undefined) this.unpacked.delete(oldest);
    return divisions;
  }

  private unpack(key: string): readonly Division[] | null {
    const place = this.places.get(key);
    if (place === undefined) return null;
    const packed = this.bytes.subarray(place.start, place.start + place.length);
    return this.read(key, brotliDecompressSync(packed).toString('utf8'));
  }

  /** Townships of development zones and of cities without counties belong to the prefecture. */
  private read(key: string, text: string): readonly Division[] {
    const above = divisionCode(this.isCounty(key) ? key : `${key.slice(0, 4)}00`);
    const divisions: Division[] = [];
    let township = above;
    for (const line of text.split('\n')) {
      if (line.startsWith(' ')) {
        divisions.push(toVillage(divisionCode(township + line.slice(1, 4)), line.slice(4), township));
      } else {
        township = divisionCode(key + line.slice(0, 3));
        divisions.push(toTownship(township, line.slice(3), above));
      }
    }
    return divisions;
  }
}

function toTownship(code: DivisionCode, name: string, parent: DivisionCode): Division {
  return { code, type: 'Township', name, aliases: bareTownship(name), parent };
}

function toVillage(code: DivisionCode, name: string, parent: DivisionCode): Division {
  return { code, type: 'Village', name, aliases: bareVillage(name), parent };
}
