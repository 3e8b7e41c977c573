import { liesIn } from '../../gazetteer/lies-in.js';
import type { DivisionCode } from '../../model/ids.js';
import type { DivisionType } from '../../model/vocabulary.js';
import type { LinkContext } from '../link-context.js';
import { divisionsBefore } from '../named-divisions.js';
import { type PlacedMention, surfaceOf } from '../placed-mention.js';
import type { DivisionReading } from './division-reading.js';

/** Takes a mention for a province, prefecture or county: the divisions of its name that the extractor left. */
export function readUpper(placed: PlacedMention, type: DivisionType, context: LinkContext): DivisionReading {
  const codes = within(upperCodes(placed, type, context), placed, context);
  const [only] = codes;
  const official =
    codes.length === 1 && only !== undefined ? context.gazetteer.division(only)?.name : undefined;
  return {
    placed,
    type,
    name: official ?? placed.mention.name,
    codes,
    county: type === 'County' && codes.length === 1 ? (only ?? null) : null,
    township: null,
    isRefused: false,
  };
}

/** Those that lie in what is named right before, where any does: 北京市|朝阳区. */
function within(
  codes: readonly DivisionCode[],
  placed: PlacedMention,
  context: LinkContext,
): readonly DivisionCode[] {
  if (codes.length < 2) return codes;
  const above = divisionsBefore(placed, context).flatMap(({ candidates }) => candidates);
  const inside = codes.filter((code) =>
    above.some((division) => division.code !== code && liesIn(code, division.code)),
  );
  return inside.length > 0 ? inside : codes;
}

function upperCodes(
  placed: PlacedMention,
  type: DivisionType,
  { gazetteer, places, document }: LinkContext,
): readonly DivisionCode[] {
  const ofType = placed.mention.candidates.filter((code) => gazetteer.division(code)?.type === type);
  if (ofType.length > 0) return ofType;
  const surface = surfaceOf(placed);
  const [match] = places.match(surface);
  const isWhole = match !== undefined && match.start === 0 && match.end === surface.length;
  const matched = isWhole ? match.candidates.filter((division) => division.type === type) : [];
  const found = matched.length > 0 ? matched : gazetteer.named(surface, type);
  const near = found.filter(({ code }) => document.prefecture !== null && liesIn(code, document.prefecture));
  return (near.length > 0 ? near : found).map(({ code }) => code);
}
