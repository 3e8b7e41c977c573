import { liesIn } from '../../gazetteer/lies-in.js';
import type { DivisionMatch } from '../../model/division.js';
import type { DivisionCode } from '../../model/ids.js';
import type { LinkContext } from '../link-context.js';
import { divisionsIn } from '../named-divisions.js';

/** The division that a name begins with, and the rest of the name. */
export interface LeadingPlace {
  /** The smallest division of the beginning: 壶关县 in 长治市壶关县人民医院; null where nothing or something doubtful leads. */
  readonly code: DivisionCode | null;
  /** Whether a place leads at all. */
  readonly isPlaced: boolean;
  readonly rest: string;
}

/** 县 in 县人民医院 is the document's own, and what must not follow: 县域, 市民, 区间. */
const OWN_UNIT =
  /^(?:我|全|本)?(?<unit>[县市区州旗])(?![域城乡级内外里际民场政容面值况块位间划直委府长]|人民政府)(?=..)/u;
const SHORTEST_REST = 2;

/** The place that leads a name: 壶关县人民医院 → 壶关县 and 人民医院; 县医院 → the document's county and 医院. */
export function leadingPlace(name: string, context: LinkContext): LeadingPlace {
  let rest = name;
  let last: DivisionMatch | null = null;
  for (const match of divisionsIn(name, context)) {
    const follows = match.start === name.length - rest.length && name.length - match.end >= SHORTEST_REST;
    if (!follows || !(last === null ? isTrusted(match, context) : isWithin(match, last))) break;
    last = match;
    rest = name.slice(match.end);
  }
  if (last !== null) {
    const { candidates } = last;
    return { code: candidates.length === 1 ? candidates[0].code : null, isPlaced: true, rest };
  }
  const unit = OWN_UNIT.exec(name);
  const code = unit === null ? null : ownUnit(unit.groups?.['unit'] ?? '', context);
  if (unit === null || code === null) return { code: null, isPlaced: false, rest: name };
  return { code, isPlaced: true, rest: name.slice(unit[0].length) };
}

/** A bare name counts in a thing's name where it is a well-known one or of the home's prefecture: 沙河 in 沙河公园 is a river. */
export function isTrusted(
  { form, candidates: [division] }: DivisionMatch,
  { document }: LinkContext,
): boolean {
  if (form === 'full' || division.type !== 'County') return true;
  return document.prefecture !== null && liesIn(division.code, document.prefecture);
}

function isWithin(inner: DivisionMatch, outer: DivisionMatch): boolean {
  return inner.candidates.some(({ code }) => outer.candidates.some((above) => liesIn(code, above.code)));
}

/** Which of the document's own divisions a bare 县, 市 or 区 means; null where it has none of that kind. */
function ownUnit(unit: string, { document, gazetteer }: LinkContext): DivisionCode | null {
  const own = [document.county, document.prefecture].flatMap((code) => (code === null ? [] : [code]));
  return own.find((code) => gazetteer.division(code)?.name.endsWith(unit)) ?? null;
}
