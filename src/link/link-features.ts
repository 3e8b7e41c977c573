import { liesIn } from '../gazetteer/lies-in.js';
import type { Link } from '../model/entity.js';
import type { DivisionCode } from '../model/ids.js';
import type { LinkFeature } from '../model/vocabulary.js';
import type { DivisionReading } from './divisions/division-reading.js';
import type { LinkContext } from './link-context.js';
import { divisionsBefore } from './named-divisions.js';
import { type PlacedMention, surfaceOf } from './placed-mention.js';

type Group = readonly [DivisionReading, ...DivisionReading[]];

/** How sure a division's code is, by its surest feature; each further one halves what is left of the doubt. */
const SURENESS: Readonly<Partial<Record<LinkFeature, number>>> = {
  'full-name': 0.7,
  'short-name': 0.4,
  home: 0.7,
  'named-within': 0.7,
  'only-bearer': 0.7,
};
/** How sure the county of a thing is, by what told it. */
const COUNTY_SURENESS: Readonly<Partial<Record<LinkFeature, number>>> = {
  'county-named': 0.95,
  'county-of-document': 0.85,
  elsewhere: 0.85,
};

/** What made the link of a division: 0 where its name was left without a code. */
export function linkOfDivision(group: Group, code: DivisionCode | null, context: LinkContext): Link {
  if (code === null) return { confidence: 0, features: [doubtOf(group)] };
  const features = divisionFeatures(group, code, context);
  const doubt = features.reduce((left, feature) => left * (1 - (SURENESS[feature] ?? 0)), 1);
  return { confidence: rounded(1 - doubt), features };
}

/** What made the link of a thing to its county. */
export function linkOfThing(feature: LinkFeature): Link {
  return { confidence: COUNTY_SURENESS[feature] ?? 0, features: [feature] };
}

function doubtOf(group: Group): LinkFeature {
  if (group.some(({ codes }) => codes.length > 1)) return 'several-bearers';
  return group.some(({ isRefused }) => isRefused) ? 'not-where-told' : 'no-bearer';
}

function divisionFeatures(group: Group, code: DivisionCode, context: LinkContext): LinkFeature[] {
  const { gazetteer, document } = context;
  const division = gazetteer.division(code);
  if (division === null) return [];
  const { name, type } = division;
  const home = document.county ?? document.prefecture;
  const isFull = group.some(({ placed }) => surfaceOf(placed) === name);
  const isWithin = group.some(
    ({ placed, township }) => township !== null || isNamedWithin(placed, code, context),
  );
  const isUpper = type !== 'Township' && type !== 'Village';
  return [
    isFull ? 'full-name' : 'short-name',
    ...when(home !== null && (liesIn(code, home) || liesIn(home, code)), 'home'),
    ...when(isWithin, 'named-within'),
    ...when(isUpper && gazetteer.named(name, type).length === 1, 'only-bearer'),
  ];
}

/** Whether what it lies in is named right before it: 北京市|朝阳区. */
function isNamedWithin(placed: PlacedMention, code: DivisionCode, context: LinkContext): boolean {
  return divisionsBefore(placed, context).some(({ candidates }) =>
    candidates.some((above) => above.code !== code && liesIn(code, above.code)),
  );
}

const when = (holds: boolean, feature: LinkFeature): LinkFeature[] => (holds ? [feature] : []);
const rounded = (number: number): number => Math.round(number * 100) / 100;
