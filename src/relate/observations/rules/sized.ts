import { ruleId } from '../../../model/mention.js';
import { headOf, withoutFootnotes } from '../indicator.js';
import type { Item } from '../item.js';
import type { ObservationRule, Sketch, Sofar } from '../observation-rule.js';

/** Heads that tell the size of a thing named behind or before: 总投资9.5亿元的…项目, 占地180亩的产业园. */
const SIZE =
  /(?:计划总投资|总投资额?|计划投资|完成投资|投资|投入资金|投入|筹资|融资|耗资|占地面积|占地|总建筑面积|建筑面积|面积|库容|总装机容量|总装机|装机|总长度?|全长)(?:约|达到|达|近|超|为)*$/u;
const SPENDING = /^(?:投资|投入资金|投入|筹资|融资|耗资|累计投资)$/u;
const COUNT = /^\d[\d.]*[余多]?[万亿千百]*(?:个|家|项|条|所|座|处|宗|户|栋|件|公里|亩)/u;
/** What is counted in these is the size of a thing, or money itself, and no owner of money. */
const SIZES: ReadonlySet<string> = new Set(['元', '瓦', '米', '平方米']);
const CLAUSE_END = /[，。；！？]/u;
const VERB =
  /^(?:的|了|用于|专项|建设|建成|实施|完成|新建|改造|对|开展|推进|推动|打造|启动|扶持|发展|新改扩建|加强|新改建|用来|支持|\s)+/u;
const PREDICATE =
  /(?:有序|加快|顺利|全面|加速|基本|即将|正在|建成投用|开工|竣工|落户|签约|落地|完工|初具|投产|奠基|启动|进展|达产|主体|通车|努力|完成|年底|年内|成功|进行).*$/u;
const AND_SO_ON = /^.*等(?=\p{Script=Han}{2})/u;

/** Reads the size of a thing, or what was spent on it: 投资2.6亿元完成…绿化项目 → 绿化项目投资. */
export const sized: ObservationRule = {
  rule: ruleId('observation/sized'),
  read(item, sofar) {
    const { before, rest, quantity, edges } = item;
    const [match] = quantity.form === 'amount' ? (SIZE.exec(before.text.trim()) ?? []) : [];
    if (match === undefined) return null;
    const size = match.replace(/(?:约|达到|达|近|超|为)+$/u, '');
    const { name, start } = headOf(before, edges);
    if (!rest.startsWith('的') && name.length > size.length + 1) return null;
    return [sketch(item, sofar, name.endsWith(size) ? size : name, start)];
  },
};

function sketch(item: Item, sofar: Sofar, size: string, start: number): Sketch {
  const { value } = item.quantity;
  const figure = { measure: 'level', value, start } as const;
  const object = objectBehind(item.rest, item.end) ?? objectOfNextClause(item, size);
  if (object === null) return { ...figure, indicator: `${ownerTold(sofar, item)}${size}` };
  return { ...figure, indicator: `${object.name}${size}`, object: { ...object, kind: size } };
}

interface NamedPlace {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** 完成河滨路等12个绿化项目: behind a list, what is counted is the thing. */
const COUNTED_LIST = /^.*等\s?(?=\d)/u;

/** The thing named behind the figure, without the verb before it and what is told of it. */
function objectBehind(rest: string, offset: number): NamedPlace | null {
  const text = rest.split(CLAUSE_END, 1)[0] ?? '';
  if (text.trim() === '' || /^[、和及与]/u.test(text)) return null;
  const list = COUNTED_LIST.exec(text)?.[0].length ?? 0;
  const verb = list > 0 ? list : (VERB.exec(text)?.[0].length ?? 0);
  const count = COUNT.exec(text.slice(verb))?.[0].length ?? 0;
  const bare =
    text
      .slice(verb + count)
      .replace(PREDICATE, '')
      .split(/(?<!\d)\d/u, 1)[0] ?? '';
  const name = withoutFootnotes(bare.replace(AND_SO_ON, '').replace(/、$/u, ''));
  const start = offset + verb + count;
  return name === '' ? null : { name, start, end: start + bare.length };
}

/** 投资12亿元，完成供热、供水等市政工程: the thing may be named in the next clause. */
function objectOfNextClause({ rest, text, clauseEnd }: Item, size: string): NamedPlace | null {
  if (rest.trim() !== '' || !SPENDING.test(size)) return null;
  const next = text.slice(clauseEnd + 1).split(CLAUSE_END, 1)[0] ?? '';
  return VERB.test(next) && !/^的/u.test(next) ? objectBehind(next, clauseEnd + 1) : null;
}

/** 签约项目42个，总投资86亿元: what was counted before is what the money is for. */
function ownerTold({ drafts }: Sofar, { clause }: Item): string {
  const owner = drafts.findLast(
    ({ item, measure }) =>
      measure === 'level' &&
      item.quantity.form === 'amount' &&
      !SIZES.has(item.quantity.baseUnit ?? '') &&
      clause - item.clause <= 2,
  );
  return owner?.indicator ?? '';
}
