import type { Division } from '../../model/division.js';
import type { DivisionCode } from '../../model/ids.js';
import type { LinkContext } from '../link-context.js';
import { divisionsBefore } from '../named-divisions.js';
import { type PlacedMention, textBefore } from '../placed-mention.js';
import type { DivisionReading } from './division-reading.js';

/** What the text names a division in: 紫金县|蓝塘镇. */
export interface PlaceBefore {
  readonly county: DivisionCode | null;
  readonly township: DivisionCode | null;
}

const NOWHERE: PlaceBefore = { county: null, township: null };
const LIST_MARK = /[、和与及]$/u;

/** The county and township right before a mention, or those of the item before it in a list: 龙山镇、【刘堡镇】. */
export function placeBefore(
  placed: PlacedMention,
  earlier: readonly DivisionReading[],
  context: LinkContext,
): PlaceBefore {
  const { mention, sentence } = placed;
  const touching = earlier.findLast((reading) => reading.placed.mention.span.end === mention.span.start);
  if (touching !== undefined) return placeOf(touching);
  const before = textBefore(placed);
  const [matched] = divisionsBefore(placed, context);
  if (matched?.candidates.length === 1) return placeOfDivision(matched.candidates[0]);
  if (!LIST_MARK.test(before)) return NOWHERE;
  const previous = earlier.findLast(
    (reading) =>
      reading.placed.sentence === sentence && reading.placed.mention.span.end === mention.span.start - 1,
  );
  return previous?.type === mention.type ? { county: previous.county, township: previous.township } : NOWHERE;
}

function placeOf({ type, codes, county, township }: DivisionReading): PlaceBefore {
  const [code = null] = codes.length === 1 ? codes : [];
  if (type === 'County') return { county: code, township: null };
  return type === 'Township' ? { county, township: code } : { county, township };
}

function placeOfDivision({ type, code, parent }: Division): PlaceBefore {
  if (type === 'County') return { county: code, township: null };
  return type === 'Township' ? { county: parent, township: code } : NOWHERE;
}
