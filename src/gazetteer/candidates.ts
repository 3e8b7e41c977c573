import type { Division, DivisionMatch } from '../model/division.js';
import type { GazetteerHome } from './gazetteer.js';
import { liesIn } from './lies-in.js';

type Candidates = readonly [Division, ...Division[]];

const SIZES = ['Province', 'Prefecture', 'County', 'Township', 'Village'];

/**
 * Those of the divisions of one name that can be meant: in what is named right before (北京市|朝阳区), else at home, else
 * the largest. What is left ambiguous stays so.
 */
export function narrow(divisions: Candidates, home: GazetteerHome, before: DivisionMatch | null): Candidates {
  if (divisions.length === 1) return divisions;
  const within =
    before === null
      ? null
      : some(divisions, (one) =>
          before.candidates.some((above) => liesIn(one.code, above.code) && one.code !== above.code),
        );
  if (within !== null) return within;
  for (const place of [home.county, home.prefecture]) {
    const itself = place === null ? null : some(divisions, ({ code }) => code === place);
    if (itself !== null) return itself;
  }
  return largest(atHome(divisions, home));
}

function atHome(divisions: Candidates, { county, prefecture, province }: GazetteerHome): Candidates {
  for (const place of [county, prefecture, province]) {
    const inside = place === null ? null : some(divisions, ({ code }) => liesIn(code, place));
    if (inside !== null) return inside;
  }
  return divisions;
}

function largest(divisions: Candidates): Candidates {
  const size = Math.min(...divisions.map(({ type }) => SIZES.indexOf(type)));
  return some(divisions, ({ type }) => SIZES.indexOf(type) === size) ?? divisions;
}

function some(divisions: Candidates, test: (division: Division) => boolean): Candidates | null {
  const [first, ...rest] = divisions.filter(test);
  return first === undefined ? null : [first, ...rest];
}
