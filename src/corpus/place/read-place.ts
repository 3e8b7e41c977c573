import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { Division } from '../../model/division.js';
import { readBareName } from './bare-names.js';
import { chooseDivision } from './choose.js';
import { readIssuers } from './issuers.js';
import { readLevel } from './level.js';
import { countMentions, mostMentioned } from './mentions.js';

/** What a document is about, as its own text tells. */
export interface Place {
  /** A county, a prefecture or a province; null where the text tells none, or can't tell several apart. */
  readonly division: Division | null;
  /** The divisions that it could be, where there are several. */
  readonly candidates: readonly Division[];
}

/** The division that a document is about: its issuer, else the one that it names most. */
export function readPlace(title: string, text: string, gazetteer: Gazetteer): Place {
  const mentions = countMentions(text, gazetteer);
  const level = readLevel(text);
  const issuers = readIssuers(title, text, gazetteer);
  for (const candidates of [...issuers, mostMentioned(mentions, level, gazetteer)]) {
    const division = chooseDivision(candidates, text, mentions, gazetteer);
    if (division !== null) return { division, candidates: [] };
  }
  const bare = readBareName(text, level, mentions, gazetteer);
  return { division: bare, candidates: bare === null ? (issuers[0] ?? []) : [] };
}
