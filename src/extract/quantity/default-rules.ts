import type { QuantityRule } from './quantity-rule.js';
import { amounts } from './rules/amounts.js';
import { codes } from './rules/codes.js';
import { compounds } from './rules/compounds.js';
import { dates } from './rules/dates.js';
import { discounts } from './rules/discounts.js';
import { fractions } from './rules/fractions.js';
import { grades } from './rules/grades.js';
import { halves } from './rules/halves.js';
import { idioms } from './rules/idioms.js';
import { multiples } from './rules/multiples.js';
import { ordinals } from './rules/ordinals.js';
import { percents } from './rules/percents.js';
import { points } from './rules/points.js';
import { quotedNames } from './rules/quoted-names.js';
import { ranges } from './rules/ranges.js';
import { ranks } from './rules/ranks.js';
import { ratios } from './rules/ratios.js';
import { series } from './rules/series.js';
import { tenths } from './rules/tenths.js';

/** The rules in the order in which they are asked; the first that reads or refuses ends it. */
export const DEFAULT_RULES: readonly QuantityRule[] = [
  // What is no figure whatever stands behind it.
  idioms,
  quotedNames,
  // 5A级 and Ⅱ类 would else be codes or counts.
  grades,
  codes,
  dates,
  // A rank is an ordinal with a scope, so it comes before the refusal of ordinals.
  ranks,
  ordinals,
  ratios,
  // A range begins with what percents and amounts alone would read.
  ranges,
  // 百分之 and 分之 before anything that takes 百 or the lower number alone.
  percents,
  fractions,
  points,
  tenths,
  discounts,
  multiples,
  series,
  // 3元5角 and 三斤半 before 3元 and 三斤 alone.
  compounds,
  halves,
  amounts,
];
