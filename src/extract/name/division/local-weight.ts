import type { LocalSignals } from './local-signals.js';

/** What a weight is given for. */
export interface LocalCase {
  readonly type: 'Township' | 'Village';
  /** Whether the document is a county's; a prefecture's has ten times the names to be wrong about. */
  readonly isCounty: boolean;
  /** Three characters or more. */
  readonly isLong: boolean;
  /** One word that means something by itself: 大桥, 新城. */
  readonly isOrdinary: boolean;
  /** A community of a town, whose name is mostly that of something else there: a street, a lake, a pagoda. */
  readonly isCommunity: boolean;
}

/** A rule of weighing: the signals that must all be there, and how often a bare name with them is a division. */
type Weighing = readonly [signals: readonly (keyof LocalSignals)[], weight: number];

/** The first rule whose signals are all there counts; shares measured by reading reports of 70 counties and prefectures. */
const SHORT_IN_COUNTY: readonly Weighing[] = [
  [['route'], 0.75],
  [['listed', 'own'], 0.85],
  [['subject'], 0.75],
  [['listed'], 0.6],
  [['area'], 0.55],
  [['office'], 0.4],
  [[], 0.2],
];
const LONG_VILLAGE_IN_COUNTY: readonly Weighing[] = [
  [['route'], 0.9],
  [['listed'], 0.9],
  [['subject'], 0.85],
  [['area'], 0.75],
  [['office'], 0.4],
  [[], 0.5],
];
const TOWNSHIP_IN_PREFECTURE: readonly Weighing[] = [
  [['route', 'within'], 0.8],
  [['route', 'own'], 0.85],
  [['within', 'area'], 0.85],
  [['listed', 'own'], 0.75],
  [['within', 'own'], 0.6],
  [['listed'], 0.4],
  [['area'], 0.3],
  [['within'], 0.25],
  [['route'], 0.25],
  [[], 0.05],
];
const VILLAGE_IN_PREFECTURE: readonly Weighing[] = [
  [['route', 'within'], 0.85],
  [['route', 'own'], 0.65],
  [['within', 'listed', 'own'], 0.55],
  [[], 0.05],
];
const LONG_TOWNSHIP_IN_COUNTY = 0.85;
const SEAT_OF_TOWNSHIP = 0.75;
const SIGHT = 0.1;
const LONE_COMMUNITY = 0.1;
const LONG_LISTED_IN_PREFECTURE = 0.55;
const ORDINARY_UNLISTED = 0.1;

/** How much speaks for a bare name being a township or village, 0 to 1. */
export function weighLocal(signals: LocalSignals, local: LocalCase): number {
  if (signals.sight && !signals.route && !signals.area) return SIGHT;
  if (local.isCommunity && !isAmongPlaces(signals)) return LONE_COMMUNITY;
  return local.isCounty ? weighInCounty(signals, local) : weighInPrefecture(signals, local);
}

function isAmongPlaces({ own, route, listed, area, subject }: LocalSignals): boolean {
  return own && (route || listed || area || subject);
}

function weighInCounty(signals: LocalSignals, { type, isLong, isOrdinary }: LocalCase): number {
  if (type === 'Township' && isLong) return LONG_TOWNSHIP_IN_COUNTY;
  if (type === 'Township' && signals.seat) return SEAT_OF_TOWNSHIP;
  if (isOrdinary && !signals.listed) return ORDINARY_UNLISTED;
  return first(isLong ? LONG_VILLAGE_IN_COUNTY : SHORT_IN_COUNTY, signals);
}

function weighInPrefecture(signals: LocalSignals, { type, isLong }: LocalCase): number {
  if (type === 'Village' && isLong && signals.listed && signals.own) return LONG_LISTED_IN_PREFECTURE;
  return first(type === 'Township' ? TOWNSHIP_IN_PREFECTURE : VILLAGE_IN_PREFECTURE, signals);
}

function first(weighings: readonly Weighing[], signals: LocalSignals): number {
  return weighings.find(([needed]) => needed.every((name) => signals[name]))?.[1] ?? 0;
}
