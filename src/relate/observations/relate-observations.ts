import type { Entity } from '../../model/entity.js';
import type { Observation } from '../../model/fact.js';
import type { Reading } from '../../model/reading.js';
import type { RelateContext } from '../context.js';
import { homeOf } from '../scope/home.js';
import type { Scene } from '../scope/scene.js';
import { baseYearOf } from './base-year.js';
import { DEFAULT_RULES } from './default-rules.js';
import { selectFigures } from './figures.js';
import { type Item, itemsOf } from './item.js';
import type { Draft } from './observation-rule.js';
import { type Owned, Owners } from './owners.js';
import { openingYears, type Period, periodOf } from './period.js';

/**
 * The figures of a document: each with what is counted, of whom, in which year, and whether it was reached.
 *
 * Whose figure it is must be known: a document of no county and no prefecture has none.
 */
export function relateObservations(
  scenes: readonly Scene[],
  entities: readonly Entity[],
  { document }: RelateContext,
): Observation[] {
  const home = homeOf(entities, document);
  if (home === null) return [];
  const owners = new Owners(entities, home);
  const openings = openingYears(scenes.map(({ reading }) => reading.sentence.text));
  const observations: Observation[] = [];
  scenes.forEach(({ reading, scope }, i) => {
    const drafts = draftsOf(reading);
    const owned = owners.of(drafts, reading);
    drafts.forEach((draft, j) => {
      const period = periodOf(draft.item, openings[i] ?? null, scope, document.calendar);
      const { indicator } = draft;
      observations.push(toObservation(draft, owned[j] ?? { about: home, indicator }, period));
    });
  });
  return observations;
}

/** What the rules read of a sentence, in its order. */
function draftsOf(reading: Reading): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const item of itemsOf(reading, selectFigures(reading))) drafts.push(...readItem(item, drafts));
  return drafts;
}

function readItem(item: Item, drafts: readonly Draft[]): readonly Draft[] {
  for (const { rule, read } of DEFAULT_RULES) {
    const found = read(item, { drafts });
    // Not by spreading: sketches have so many shapes that it takes several times as long.
    if (found !== null) return found.map((sketch) => Object.assign({ item, rule }, sketch));
  }
  return [];
}

function toObservation(draft: Draft, { about, indicator }: Owned, period: Period): Observation {
  const { item, measure, value, rule } = draft;
  const { valueHigh, unit, amount, baseUnit, comparator, form } = item.quantity;
  const offset = item.reading.sentence.span.start;
  const { kind, basis } = period;
  const year = draft.year === undefined ? period.year : draft.year;
  const baseYear = baseYearOf(item, measure, year);
  const observation: Observation = {
    kind: 'observation',
    about,
    indicator,
    value,
    // The parts of a ratio are shares.
    unit: form === 'ratio' && unit === '' ? '%' : unit,
    amount: amount === null ? null : Math.sign(value) * Math.abs(amount),
    baseUnit,
    year,
    figureKind: kind,
    comparator: draft.comparator ?? comparator,
    measure,
    rule,
    evidence: { start: offset + item.clauseStart, end: offset + item.end },
    basis,
    confidence: 0.8,
  };
  if (valueHigh === undefined && baseYear === null) return observation;
  return {
    ...observation,
    ...(valueHigh === undefined ? {} : { valueHigh }),
    ...(baseYear === null ? {} : { baseYear }),
  };
}
