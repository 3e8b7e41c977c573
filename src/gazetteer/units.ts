import { UnitTable } from '../lang/units.js';
import { readTable } from './read-table.js';

/** The units of data/units.tsv. */
export const UNITS = new UnitTable(
  readTable('units').map(({ unit = '', base = '', factor = '', dimension = '' }) => ({
    unit,
    base,
    factor,
    dimension,
  })),
);
