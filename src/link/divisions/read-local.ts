import { liesIn } from '../../gazetteer/lies-in.js';
import type { Division } from '../../model/division.js';
import type { LinkContext } from '../link-context.js';
import { type PlacedMention, surfaceOf } from '../placed-mention.js';
import type { DivisionReading } from './division-reading.js';
import { type PlaceBefore, placeBefore } from './place-before.js';

/**
 * Takes a mention for a township or village: of those of its name, the ones that lie where the text says.
 *
 * A village of a prefecture's document counts only where the text names its county or township, since its name is borne
 * elsewhere as well; a township counts where it is the only one.
 */
export function readLocal(
  placed: PlacedMention,
  type: 'Township' | 'Village',
  earlier: readonly DivisionReading[],
  context: LinkContext,
): DivisionReading {
  const known = knownDivisions(placed, type, context);
  const before = placeBefore(placed, earlier, context);
  const fitting = known.filter((division) => fits(division, before));
  const isPlaced = before.county !== null || before.township !== null;
  const isLoose = !isPlaced && context.document.county === null && type === 'Village';
  const codes = isLoose ? [] : fitting.map(({ code }) => code);
  return {
    placed,
    type,
    name: properName(placed, fitting.length > 0 ? fitting : known),
    codes,
    county: before.county ?? context.document.county,
    township: type === 'Village' ? before.township : null,
    isRefused: known.length > 0 && fitting.length === 0,
  };
}

function knownDivisions(
  placed: PlacedMention,
  type: 'Township' | 'Village',
  { gazetteer, places }: LinkContext,
): readonly Division[] {
  const given = placed.mention.candidates.flatMap((code) => gazetteer.division(code) ?? []);
  const ofType = given.filter((division) => division.type === type);
  if (ofType.length > 0) return ofType;
  const named = places.local(placed.mention.name, type);
  return named.length > 0 ? named : places.local(surfaceOf(placed), type);
}

function fits({ code }: Division, { county, township }: PlaceBefore): boolean {
  if (township !== null) return liesIn(code, township);
  return county === null || liesIn(code, county);
}

/** The text's own name where it has a head (产德乡, now 产德镇), else the name that the gazetteer gives. */
function properName(placed: PlacedMention, [first]: readonly Division[]): string {
  const surface = surfaceOf(placed);
  if (HEADED.test(surface) || first === undefined) return headed(placed.mention.name, surface);
  return first.name.endsWith('居委会') ? headed(placed.mention.name, surface) : first.name;
}

const HEADED = /.(?:乡|镇|街道|苏木|村|社区|嘎查)$/u;

/** A name without a head gets none that the text doesn't give. */
const headed = (name: string, surface: string): string => (HEADED.test(surface) ? surface : name);
