import type { Gazetteer } from '../gazetteer/gazetteer.js';
import type { Report } from '../model/diagnostic.js';
import type { CorpusFile, SourceDocument } from '../model/document.js';
import { placeInTime } from './calendar/place-in-time.js';
import { placeInCountry } from './place/place-in-country.js';
import { plainDocument } from './plain-text.js';

/**
 * Gives a document its title, its place in the country and its years.
 *
 * What the text says beats the metadata, with a warning where they disagree; what neither tells stays null, with a
 * warning too.
 */
export function placeDocument(file: CorpusFile, gazetteer: Gazetteer, report: Report): SourceDocument {
  const plain = plainDocument(file);
  const place = placeInCountry(plain, gazetteer, report);
  const calendar = placeInTime(plain, report);
  return { ...file, title: file.metadata.title ?? plain.title, ...place, calendar };
}
