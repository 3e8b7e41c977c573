import type { QuantityMention } from '../../model/mention.js';
import type { Measure } from '../../model/vocabulary.js';
import type { Growth } from './indicator.js';

const CHANGE_BEHIND = /^(?:的|以上|左右|以内)?(?:增长|增速|增幅|递增|的速度增|比例)/u;
const CHANGE_HEAD = /(?:增长率|增速|增幅|涨幅|降幅|跌幅|下降率|净增率)$/u;
const RANKING = /(?:排名|排位)$/u;

/** What the figure measures, by its form and the words of growth around it. */
export function measureOf(
  { form, unit }: QuantityMention,
  growth: Growth,
  name: string,
  after = '',
): Measure {
  if (form === 'rank' || (unit === '位' && RANKING.test(name))) return 'rank';
  if (form === 'points' || form === 'multiple' || growth !== null) return 'change';
  if (unit === ':1' || unit === '∶1' || unit === '：1') return /比$|之比/u.test(name) ? 'share' : 'level';
  if (form !== 'percent') return 'level';
  return CHANGE_BEHIND.test(after) || CHANGE_HEAD.test(name) ? 'change' : 'share';
}

/** The value with the sign of its growth: 下降15% → -15. */
export function signed(value: number, growth: Growth): number {
  return growth === 'fall' ? -Math.abs(value) : value;
}
