import { liesIn } from '../../gazetteer/lies-in.js';
import type { Division, DivisionMatch } from '../../model/division.js';
import type { DivisionCode } from '../../model/ids.js';
import type { ThingType } from '../../model/vocabulary.js';
import type { LinkContext } from '../link-context.js';
import { divisionsBefore, divisionsIn } from '../named-divisions.js';
import { type PlacedMention, surfaceOf } from '../placed-mention.js';
import { isTrusted } from '../things/leading-place.js';
import type { ThingNode } from '../things/thing-node.js';

/** 象溪至云和公路, 磐安向永康供水: what leads is an end of the way, not where it lies. */
const ROUTE = /^(?:[至到向]|[—－-])/u;
const ROUTE_WITHIN = /[至到].{2,}|—/u;
/** Streets are named after places that they don't lie in: 莲池南大街. */
const STREET = /(?<!公|旅游|环|铁)路$|大道$|大街$|[东西南北中]街$/u;

/** Whether a road is a street, which may be named after any place. */
export const isStreet = (type: ThingType, name: string): boolean => type === 'Road' && STREET.test(name);

/** The county that the text names with a thing: in its name, or right before it. */
export function namedCounty(nodes: readonly ThingNode[], context: LinkContext): DivisionCode | null {
  for (const node of nodes) {
    const county = isStreet(node.type, node.name) ? null : countyInName(node, context);
    if (county !== null) return county;
  }
  for (const placed of nodes.flatMap(({ mentions }) => mentions)) {
    const county = countyBefore(placed, context);
    if (county !== null) return county;
  }
  return null;
}

function countyInName({ name, place, rest, mentions }: ThingNode, context: LinkContext): DivisionCode | null {
  const leads = ROUTE.test(rest) ? null : countyOf(place, context);
  if (leads !== null) return leads;
  const isRoute = ROUTE.test(rest) || ROUTE_WITHIN.test(name);
  return isRoute || context.document.county !== null ? null : countyWithin(mentions[0], context);
}

/** The county that a division is or lies in; null for a larger one. */
function countyOf(code: DivisionCode | null, { gazetteer, document }: LinkContext): DivisionCode | null {
  if (code === null) return null;
  const county = gazetteer.path(code).find(({ type }) => type === 'County')?.code ?? null;
  const isLocal = county !== null && county !== code;
  // A township that only its own name places lies, in a prefecture's document, in a county that the text doesn't tell.
  return isLocal && document.county === null ? null : county;
}

/** The only county of the home's prefecture within a name: 华能甘谷发电公司, 武仙高速肃南段. */
function countyWithin(placed: PlacedMention, context: LinkContext): DivisionCode | null {
  const { prefecture } = context.document;
  const { mention, sentence } = placed;
  if (prefecture === null) return null;
  const start = mention.span.start - sentence.span.start;
  const inside = divisionsIn(surfaceOf(placed), context)
    .filter((match) => isWholeWords(match, start, placed))
    .map(({ candidates }) => countyOfCandidates(candidates))
    .filter((code): code is DivisionCode => code !== null && liesIn(code, prefecture));
  const [only] = inside;
  return only !== undefined && new Set(inside).size === 1 ? only : null;
}

function countyBefore(placed: PlacedMention, context: LinkContext): DivisionCode | null {
  for (const match of divisionsBefore(placed, context)) {
    if (!isTrusted(match, context) || !isWholeWords(match, 0, placed)) return null;
    const county = countyOfCandidates(match.candidates);
    if (county !== null) return county;
  }
  return null;
}

/** Whether a bare name begins and ends where words of the sentence do: not 安新 in 雄安新区. */
function isWholeWords(
  match: DivisionMatch,
  offset: number,
  { sentence: { tokens, span } }: PlacedMention,
): boolean {
  const start = span.start + offset + match.start;
  const end = span.start + offset + match.end;
  return (
    match.form === 'full' ||
    (tokens.some((token) => token.span.start === start) && tokens.some((token) => token.span.end === end))
  );
}

function countyOfCandidates([only, ...others]: readonly Division[]): DivisionCode | null {
  return others.length === 0 && only?.type === 'County' ? only.code : null;
}

/** Whether a place is the home itself, in it, around it, or another one. */
export function relationToHome(
  place: DivisionCode | null,
  { document: { county, prefecture } }: LinkContext,
): 'inside' | 'around' | 'elsewhere' {
  const home = county ?? prefecture;
  if (home === null || place === null) return 'elsewhere';
  if (liesIn(place, home)) return 'inside';
  return liesIn(home, place) ? 'around' : 'elsewhere';
}
