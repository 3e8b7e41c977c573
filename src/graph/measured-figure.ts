import type { ObservationRecord } from '../model/records.js';
import { type Reach, reachOf, scaled } from './reach.js';

/** A figure, and where it was read. */
export interface PlacedFigure {
  /** The key of its node. */
  readonly key: string;
  /** The key of the thing it is about; null where that is unknown. */
  readonly about: string | null;
  /** The text of the passage it stands in, or the quote alone. */
  readonly sentence: string;
  readonly document: string;
  readonly record: ObservationRecord;
}

/** A figure of a whole year about a known thing, in a unit that can be compared. */
export interface MeasuredFigure extends PlacedFigure {
  readonly about: string;
  readonly year: number;
  /** In the base unit, where the unit has one; else the value as written. */
  readonly amount: number;
  readonly reach: Reach;
  readonly countedIn: string;
}

/** What isn't of one whole year, or not yet known: 年均增长8%, 上半年, 累计, 预计. */
const OTHER_SPAN =
  /[年月日]均|累计|平均增|平均递增|翻番|季度|[上下]半年|(?<!\d)\d{1,2}月|[—\-至]\d{1,2}月|[一二三四五六七八九十]月(?:份|底|末)|截[至止]|目前|预计|预期|以来|[三四五六]年|时期|期间|“十[一二三四五]五”/u;
/** What is counted otherwise than the year before was. */
const OTHER_BASE = /同口径|可比|扣除|剔除|不变价|按.{0,4}口径/u;

/** The figures that can be compared with others: whose thing, year and unit are known, and that are of a whole year. */
export function measuredFigures(figures: readonly PlacedFigure[]): MeasuredFigure[] {
  return figures.flatMap((figure) => {
    const { about, record, sentence } = figure;
    const { year } = record;
    if (about === null || year === null || OTHER_SPAN.test(sentence) || OTHER_BASE.test(sentence)) return [];
    return [{ ...figure, about, year, ...measure(record) }];
  });
}

function measure(record: ObservationRecord): Pick<MeasuredFigure, 'amount' | 'reach' | 'countedIn'> {
  const { amount, baseUnit, value, unit } = record;
  const reach = reachOf(record);
  if (amount === null || baseUnit === null) return { amount: value, reach, countedIn: unit };
  return { amount, reach: scaled(reach, value === 0 ? 1 : amount / value), countedIn: baseUnit };
}
