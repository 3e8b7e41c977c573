import type { Score } from './counts.js';
import type { Evaluation } from './score.js';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

function row(name: string, { p, r, f1, tp, fp, fn }: Score): string {
  return `${name.padEnd(34)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}   tp ${tp} fp ${fp} fn ${fn}`;
}

function entityRows(scores: Readonly<Record<string, Score>>): string[] {
  const size = ({ tp, fn }: Score): number => tp + fn;
  return Object.entries(scores)
    .toSorted(([, a], [, b]) => size(b) - size(a))
    .map(([type, score]) => row(type, score));
}

function documentRow([name, scores]: readonly [string, Readonly<Record<string, number>>]): string {
  const of = (key: string): string => percent(scores[key] ?? 0);
  const entities = `entities strict ${of('strict')} lenient ${of('lenient')}`;
  return `${name.padEnd(30)} ${entities}  figures ${of('obsValue')} full ${of('obsFull')}`;
}

/** An evaluation as lines of text, shares in percent; at most `misses` lines of what was missed or spurious. */
export function reportEvaluation(evaluation: Evaluation, misses: number): string {
  const { document, county, code, codeWrong, codeExtra, mention, provenance, provenanceSpans } = evaluation;
  const codes = `code ${percent(code)} (wrong ${codeWrong}, where gold has none ${codeExtra})`;
  return [
    '-- entities, strict',
    ...entityRows(evaluation.strict),
    '-- entities, lenient',
    ...entityRows(evaluation.lenient),
    '-- links (entities aligned leniently)',
    `document ${percent(document)}   county ${percent(county)}   ${codes}   mention in place ${percent(mention)}`,
    row('aliases', evaluation.aliases),
    row('entity-year', evaluation.years),
    row('project-year-status', evaluation.projectStatus),
    row('relations', evaluation.relations),
    row('relations with year', evaluation.relationsWithYear),
    ...Object.entries(evaluation.relationsBy).map(([type, score]) => row(`  ${type}`, score)),
    '-- figures',
    row('value+unit', evaluation.obsValue),
    row('  +year+kind+name', evaluation.obsFull),
    row('  +about+measure+comparator+high', evaluation.obsWhole),
    `-- provenance: ${percent(provenance)} of ${provenanceSpans} spans equal the raw text`,
    '-- documents',
    ...Object.entries(evaluation.perDoc).map(documentRow),
    ...(misses > 0 ? ['-- misses', ...evaluation.misses.slice(0, misses)] : []),
  ].join('\n');
}
