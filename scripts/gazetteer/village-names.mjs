/** What the lists have beside villages and communities. */
const PSEUDO = /虚拟|生活区|管理区|开发区|园区|直属|直辖|公司|集团|[（）()]/u;
const COMMITTEE = /(?<stem>.+?)(?<kind>村民?委员?会|牧民?委员?会|居民?委员?会)$/u;
/** Names that need no head. */
const HEADED = /(?:村|社区|嘎查)$/u;

/**
 * The name of a village or community without its committee: 大河村委会, 大河村村民委员会 → 大河村; 汇通社区居委会 →
 * 汇通社区; 南关村居民委员会 → 南关村; 大堤口居委会 → 大堤口居委会 (whether it calls itself village or community is not told).
 *
 * @param {string} listed
 * @returns {string | null} null for what is no village: 虚拟社区, 一连生活区.
 */
export function villageName(listed) {
  if (PSEUDO.test(listed)) return null;
  const { stem, kind } = COMMITTEE.exec(listed)?.groups ?? {};
  if (stem === undefined) return HEADED.test(listed) && listed.length > 1 ? listed : null;
  if (HEADED.test(stem)) return stem.length > 1 ? stem : null;
  return kind?.startsWith('居') ? `${stem}居委会` : `${stem}村`;
}
