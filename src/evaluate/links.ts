import { type Alignment, namesOf } from './align.js';
import { compareSets, type Share, Tally } from './counts.js';
import type { GoldEntity, ScoredRecords } from './gold.js';

/** The types whose county is scored: things that lie somewhere. Honours, persons, organisations often have no place. */
const LOCATED = new Set([
  'Project',
  'Company',
  'ScenicSpot',
  'Village',
  'Township',
  'County',
  'Zone',
  'Road',
  'Facility',
  'NaturalFeature',
]);
/** In the plan year readers differ on these, so they count as one. */
const PLANNED = new Set(['planned', 'ongoing', 'started']);

/** How well the found entities are linked: to counties, to codes, to years, to their places in the text. */
export class LinkTally {
  readonly sums = new Tally('aliases', 'years', 'projectStatus');
  readonly county = new ShareCount();
  readonly code = new ShareCount();
  readonly mention = new ShareCount();
  codeWrong = 0;
  codeExtra = 0;

  /** Compares each gold entity of a document with the output's that it is aligned with. */
  add(alignment: Alignment, gold: ScoredRecords, out: ScoredRecords, raw: string | null): void {
    gold.entities.forEach((entity, place) => {
      const index = alignment.get(place);
      const found = index === undefined ? undefined : out.entities[index];
      if (found !== undefined) this.addFound(entity, found, gold, raw);
      this.addYears(entity, found, gold.document?.planYear ?? null);
    });
  }

  private addFound(gold: GoldEntity, out: GoldEntity, { document }: ScoredRecords, raw: string | null): void {
    if (LOCATED.has(gold.type)) this.county.add(sameCounty(gold, out, document?.county ?? null));
    if (gold.code !== null) {
      this.code.add(out.code === gold.code);
      if (out.code !== null && out.code !== gold.code) this.codeWrong += 1;
    } else if (out.code !== null) this.codeExtra += 1;
    this.sums.add('aliases', compareSets(new Set(namesOf(gold)), new Set(namesOf(out))));
    if (raw !== null) this.mention.add(isMentionedInPlace(gold, out, raw));
  }

  private addYears(gold: GoldEntity, out: GoldEntity | undefined, planYear: number | null): void {
    const yearsOf = (entity: GoldEntity | undefined) => new Set(entity?.years.map(({ year }) => year));
    this.sums.add('years', compareSets(yearsOf(gold), yearsOf(out)));
    if (gold.type !== 'Project') return;
    const statusesOf = (entity: GoldEntity | undefined) =>
      new Set(
        entity?.years.map(({ year, status }) => {
          const isPlan = year !== null && year === planYear && PLANNED.has(status);
          return `${year}|${isPlan ? 'plan' : status}`;
        }),
      );
    this.sums.add('projectStatus', compareSets(statusesOf(gold), statusesOf(out)));
  }
}

/** Counts how many of how many. */
export class ShareCount implements Share {
  ok = 0;
  n = 0;

  add(isRight: boolean): void {
    this.n += 1;
    if (isRight) this.ok += 1;
  }

  get share(): number {
    return this.n === 0 ? 0 : this.ok / this.n;
  }
}

/** Where a company is at home the text seldom tells: null and the document's county are the same to it. */
function sameCounty(gold: GoldEntity, out: GoldEntity, home: string | null): boolean {
  if (gold.county === out.county) return true;
  return gold.type === 'Company' && (gold.county ?? home) === home && (out.county ?? home) === home;
}

/** Whether one of the output's mentions touches a place where a gold surface stands. */
function isMentionedInPlace(gold: GoldEntity, out: GoldEntity, raw: string): boolean {
  const places = gold.surfaces.flatMap((surface) => placesOf(surface, raw));
  return out.mentions.some(({ start, end }) =>
    places.some((place) => start < place.end && place.start < end),
  );
}

function placesOf(surface: string, raw: string): { readonly start: number; readonly end: number }[] {
  const places = [];
  for (let start = raw.indexOf(surface); start >= 0; start = raw.indexOf(surface, start + 1)) {
    places.push({ start, end: start + surface.length });
  }
  return places;
}
