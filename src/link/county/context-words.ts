import { type PlacedMention, textAfter, textBefore } from '../placed-mention.js';

/** Marks that end what a word governs. */
const CLAUSE = /[，。；：！？]/u;
const WITH = /(?:与|同|和|对接|依托|聘请|邀请|引进|引入|联动|服务|融入|抢抓|赴|牵手|携手)/u;
const TOGETHER = /(?:合作|共建|对接|战略|协作|结对|帮扶|联盟|医联体|托管|签订|签约|交流|挂职|共赢)/u;
const LEADS = /(?:对接|依托|聘请|邀请|赴|抢抓|服务保障|联动|融入|全面托管)[^，。；]{0,12}$/u;

const COMES_TO_HELP = /^(?:等.{0,4})?(?:深度|全面)?(?:帮扶|托管|专家|团队)/u;

/** Whether the text works with the thing as with someone from outside: 深化与【和平医院】合作共建. */
export function isPartner(placed: PlacedMention): boolean {
  const before = lastClause(textBefore(placed));
  const after = firstClause(textAfter(placed));
  return LEADS.test(before) || worksWith(before, after) || COMES_TO_HELP.test(after);
}

/** Whether the text says 与 … 合作 around the thing itself. */
export function isWorkedWith(placed: PlacedMention): boolean {
  return worksWith(lastClause(textBefore(placed)), firstClause(textAfter(placed)));
}

const worksWith = (before: string, after: string): boolean => WITH.test(before) && TOGETHER.test(after);

function lastClause(text: string): string {
  return text.split(CLAUSE).at(-1) ?? '';
}

function firstClause(text: string): string {
  return text.split(CLAUSE)[0] ?? '';
}

/** The few characters around the mention. */
export function near(
  placed: PlacedMention,
  reach: number,
): { readonly before: string; readonly after: string } {
  return { before: textBefore(placed).slice(-reach), after: textAfter(placed).slice(0, reach) };
}
