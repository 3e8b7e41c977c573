import type { Division, DivisionMatch } from '../model/division.js';
import type { DivisionCode } from '../model/ids.js';
import type { DivisionType } from '../model/vocabulary.js';

/** The divisions of the country, opened once a process; everything below the county is read when it is asked for. */
export interface Gazetteer {
  /** The division of that code; null when there is none. */
  readonly division: (code: DivisionCode) => Division | null;
  /** The division with all that it belongs to, province first: 山西省 › 长治市 › 壶关县. */
  readonly path: (code: DivisionCode) => readonly Division[];
  /** All provinces, prefectures and counties of exactly that full or short name, in the order of their codes. */
  readonly named: (name: string, type?: DivisionType) => readonly Division[];
  /** What a document of these counties and prefectures may name. */
  readonly scope: (home: GazetteerHome) => GazetteerScope;
}

/** Where a document is at home. */
export interface GazetteerHome {
  readonly county: DivisionCode | null;
  readonly prefecture: DivisionCode | null;
  readonly province: DivisionCode | null;
}

/** The part of the gazetteer that is read for one document. */
export interface GazetteerScope {
  readonly home: GazetteerHome;
  /**
   * The places of the text that name a division: provinces, prefectures and counties of the whole country by full name;
   * by bare name provinces, prefectures and well-known cities, all counties of the home's prefecture, and those of its
   * province whose names are no ordinary words; townships and villages of the home by full name only. The longest match
   * at each place, its surroundings checked (示范县 is not 范县); of namesakes those that lie in the division named right
   * before (北京市|朝阳区), else the nearest to the home. In the order of the text, without overlaps.
   */
  readonly match: (text: string) => readonly DivisionMatch[];
  /** The townships or villages of the home with exactly that full, bare or former name. */
  readonly local: (name: string, type: 'Township' | 'Village') => readonly Division[];
  /** The lengths of such names that begin as the text does there, longest first. */
  readonly localLengthsAt: (text: string, position: number) => readonly number[];
}
