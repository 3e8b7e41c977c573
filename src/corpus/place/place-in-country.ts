import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { Report } from '../../model/diagnostic.js';
import type { Division } from '../../model/division.js';
import type { CorpusFile, SourceDocument } from '../../model/document.js';
import type { DivisionCode } from '../../model/ids.js';
import type { PlainDocument } from '../plain-text.js';
import { type Place, readPlace } from './read-place.js';

/** The part of a document that says where it is about. */
export type PlaceInCountry = Pick<SourceDocument, 'county' | 'prefecture' | 'province'>;

/** The county, prefecture and province of a document: as its text tells, else as the metadata do. */
export function placeInCountry(
  { file, title, text }: PlainDocument,
  gazetteer: Gazetteer,
  report: Report,
): PlaceInCountry {
  const { county, prefecture } = file.metadata;
  const place = readPlace(title, text, gazetteer);
  const told = county ?? prefecture;
  const known = told === undefined ? null : gazetteer.division(told);
  if (place.division === null && known === null) reportUnknown(file, place, told, report);
  if (place.division !== null && known !== null) compare(file, place.division, known, report);
  return codesOf(place.division ?? known, gazetteer);
}

function codesOf(division: Division | null, gazetteer: Gazetteer): PlaceInCountry {
  const path = division === null ? [] : gazetteer.path(division.code);
  const code = (type: Division['type']): DivisionCode | null =>
    path.find((above) => above.type === type)?.code ?? null;
  return { county: code('County'), prefecture: code('Prefecture'), province: code('Province') };
}

function compare({ id }: CorpusFile, told: Division, known: Division, report: Report): void {
  if (told.code === known.code) return;
  const message = `The text is about ${told.name} (${told.code}), the metadata say ${known.name} (${known.code}); the text was followed. / 正文与元数据的县不一致，以正文为准。`;
  report({ code: 'METADATA_DISAGREES', severity: 'warning', document: id, message });
}

function reportUnknown(
  { id }: CorpusFile,
  { candidates }: Place,
  told: string | undefined,
  report: Report,
): void {
  if (candidates.length > 1) {
    const names = candidates.map(({ name, code }) => `${name} ${code}`).join(', ');
    const message = `The county could be any of ${names}; give it with --county or --sources. / 同名县有多个，请用 --county 指明。`;
    report({ code: 'COUNTY_AMBIGUOUS', severity: 'warning', document: id, message });
    return;
  }
  const why =
    told === undefined ? 'Neither text nor metadata tell the county' : `No division has the code ${told}`;
  const message = `${why}; give it with --county or --sources. / 无法确定文档所属的县，请用 --county 指明。`;
  report({ code: 'COUNTY_UNKNOWN', severity: 'warning', document: id, message });
}
