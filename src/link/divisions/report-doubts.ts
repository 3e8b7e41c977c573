import type { Report } from '../../model/diagnostic.js';
import type { LinkContext } from '../link-context.js';
import { surfaceOf } from '../placed-mention.js';
import type { DivisionReading } from './division-reading.js';

/** Tells of a name that several divisions bear, or that none bears where the text puts it; it stays without a code. */
export function reportDoubts(
  group: readonly [DivisionReading, ...DivisionReading[]],
  context: LinkContext,
  report: Report,
): void {
  const [{ placed, name, codes }] = group;
  const { document, gazetteer } = context;
  const where = { document: document.id, severity: 'info' as const };
  if (codes.length > 1) {
    const full = codes.map(
      (code) =>
        `${gazetteer
          .path(code)
          .map((part) => part.name)
          .join('')} (${code})`,
    );
    const message = `${surfaceOf(placed)} can be ${full.join(', ')}: left without a code. / 可能是多个地方，未定代码。`;
    report({ code: 'LINK_AMBIGUOUS', message, ...where });
  } else if (group.some(({ isRefused }) => isRefused)) {
    const message = `${name} is not known where the text puts it: left without a code. / 文中所说的地点没有这个名字，未定代码。`;
    report({ code: 'LINK_REFUSED', message, ...where });
  }
}
