import { z } from 'zod';
import type { Division, DivisionMatch } from '../../model/division.js';
import { type Gazetteer, type GazetteerHome, openGazetteer } from '../../pipeline/parts.js';
import type { CaseAnswer, CaseReader } from './case-suite.js';

const placeSchema = z.object({
  province: z.string().nullable(),
  city: z.string().nullable(),
  county: z.string().nullable(),
  adcode: z.string().optional(),
});
const pathSchema = z.object({ path: z.array(z.string()) });
const schema = z.object({
  input: z.string(),
  task: z.enum(['address', 'text', 'renamed']),
  expected: z.union([placeSchema, z.array(placeSchema), pathSchema]),
});

type Expected = z.infer<typeof placeSchema>;

/** What an address names, from the province down; one name may be all that several namesakes share. */
interface Place {
  readonly province: string | null;
  readonly city: string | null;
  readonly county: string | null;
  readonly code: string;
}

const NOWHERE: GazetteerHome = { county: null, prefecture: null, province: null };
/** What peers write for the level that a municipality hasn't got. */
const NO_DIVISION = new Set(['市辖区', '县']);

/** Reads cases of divisions with the gazetteer that documents are read with. */
export function divisionCases(): CaseReader {
  const gazetteer = openGazetteer();
  return (line) => answerDivisionCase(line, gazetteer);
}

/**
 * Reads the addresses of a case; right where province, city and county are those expected, and the code where one is told.
 * Every case is of the kind that documents have: full and short names, former names, names in running text.
 */
function answerDivisionCase(line: unknown, gazetteer: Gazetteer): CaseAnswer {
  const { input, expected } = schema.parse(line);
  const places = readPlaces(input, gazetteer);
  const read = places.map(told).join('; ');
  if ('path' in expected) {
    const [only] = places;
    const isRight = places.length === 1 && only !== undefined && told(only) === expected.path.join(' ');
    return { isRight, isCore: true, read };
  }
  if (!Array.isArray(expected))
    return { isRight: agrees(places[0], withoutFillers(expected)), isCore: true, read };
  const isRight =
    places.length === expected.length && expected.every((one, i) => agrees(places[i], withoutFillers(one)));
  return { isRight, isCore: true, read };
}

/** The addresses of a text: each run of names that lie one in the other. */
function readPlaces(text: string, gazetteer: Gazetteer): Place[] {
  const chains: DivisionMatch[][] = [];
  for (const match of gazetteer.scope(homeOf(text, gazetteer)).match(text)) {
    if (isLocal(match)) continue;
    const chain = chains.at(-1);
    const isNext = chain?.at(-1)?.end === match.start;
    if (chain !== undefined && isNext) chain.push(match);
    else chains.push([match]);
  }
  return chains.flatMap((chain) => {
    const last = chain.at(-1);
    return last === undefined ? [] : [placeOf(last.candidates, gazetteer)];
  });
}

/** Peers' cases end at the county; a township or village after it would only tell more. */
const isLocal = ({ candidates: [first] }: DivisionMatch): boolean =>
  first.type === 'Township' || first.type === 'Village';

/** The prefecture that leads the text is its home, in which counties are named without 县 or 区: 通辽市|科尔沁. */
function homeOf(text: string, gazetteer: Gazetteer): GazetteerHome {
  const divisions = gazetteer.scope(NOWHERE).match(text).flatMap(settled);
  const prefectures = divisions.filter(({ type }) => type === 'Prefecture');
  const [prefecture] = prefectures;
  if (prefecture === undefined || prefectures.length > 1) return NOWHERE;
  return { county: null, prefecture: prefecture.code, province: prefecture.parent };
}

const settled = ({ candidates: [only, ...others] }: DivisionMatch): Division[] =>
  others.length === 0 ? [only] : [];

function placeOf(candidates: readonly [Division, ...Division[]], gazetteer: Gazetteer): Place {
  const paths = candidates.map(({ code }) => gazetteer.path(code));
  const shared = (type: Division['type']): string | null => {
    const names = new Set(paths.map((path) => path.find((division) => division.type === type)?.name ?? null));
    const [name = null] = names;
    return names.size === 1 ? name : null;
  };
  return {
    province: shared('Province'),
    city: shared('Prefecture'),
    county: shared('County'),
    code: candidates.length === 1 ? candidates[0].code : '',
  };
}

const told = ({ province, city, county }: Place): string =>
  [province, city, county].filter((name) => name !== null).join(' ');

/** A municipality is told as its own city by one peer, as 市辖区 by another; we have no such level. */
function withoutFillers({ province, city, county, ...rest }: Expected): Expected {
  const isFiller = (name: string | null): boolean =>
    name === null || name === province || NO_DIVISION.has(name);
  return { province, city: isFiller(city) ? null : city, county: isFiller(county) ? null : county, ...rest };
}

function agrees(place: Place | undefined, { province, city, county, adcode = '' }: Expected): boolean {
  if (place === undefined) return false;
  const isSameCode = adcode === '' || place.code === adcode;
  return place.province === province && place.city === city && place.county === county && isSameCode;
}
