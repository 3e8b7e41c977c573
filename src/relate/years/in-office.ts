import type { YearStatement } from '../../model/fact.js';
import { ruleId } from '../../model/mention.js';
import type { RelateContext } from '../context.js';
import type { Scene } from '../scope/scene.js';

const rule = ruleId('years/in-office');
const OFFICE = /(?:[县市区州旗]长|政府工作报告[（(][^）)]{0,14})[\s？?*]*$/u;

/** Who gives the report holds the office in the document's year: 县长 李文 in a report of 2024 → 2024. */
export function inOffice(
  { names, text, reading, scope }: Scene,
  { document }: RelateContext,
): YearStatement[] {
  const { documentYear } = document.calendar;
  if (scope.part === 'plan' || documentYear === null) return [];
  const offset = reading.sentence.span.start;
  return names.flatMap(({ entity, start, end }) => {
    const office = entity.type === 'Person' ? OFFICE.exec(text.slice(0, start)) : null;
    if (office === null) return [];
    return [
      {
        kind: 'year' as const,
        entity: entity.id,
        year: documentYear,
        status: 'stated' as const,
        rule,
        evidence: { start: offset + office.index, end: offset + end },
        basis: 'implied' as const,
        confidence: 0.7,
      },
    ];
  });
}
