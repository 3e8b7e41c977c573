import Table from 'cli-table3';
import type { BuildSummary } from '../pipeline/index.js';
import type { Bilingual, Language } from './io.js';
import { textWidth } from './text-width.js';

const TEXTS = {
  documents: { en: 'documents', zh: '文档' },
  characters: { en: 'characters read', zh: '读取字符' },
  skipped: { en: 'characters skipped', zh: '略过字符' },
  figures: { en: 'figures', zh: '数据' },
  seconds: { en: 'seconds', zh: '用时（秒）' },
  entities: { en: 'Entities', zh: '实体' },
  facts: { en: 'Facts', zh: '事实' },
  noticed: { en: 'Noticed', zh: '提示' },
  total: { en: 'total', zh: '合计' },
} as const satisfies Record<string, Bilingual>;

/** What a build found, as a table of four columns. */
export function renderSummary(summary: BuildSummary, seconds: number, language: Language): string {
  const text = (key: keyof typeof TEXTS): string => TEXTS[key][language];
  const { documents, characters, skippedCharacters, figures, entities, facts, diagnostics } = summary;
  const run = {
    [text('documents')]: documents,
    [text('characters')]: characters,
    [text('skipped')]: skippedCharacters,
    [text('figures')]: figures,
    [text('seconds')]: seconds.toFixed(1),
  };
  const table = new Table({
    head: ['Xianzhi 县志', text('entities'), text('facts'), text('noticed')],
    style: { head: [], border: [] },
  });
  table.push([
    lines(run),
    lines(withTotal(entities, text('total'))),
    lines(withTotal(facts, text('total'))),
    lines(diagnostics),
  ]);
  return table.toString();
}

function withTotal(counts: Readonly<Record<string, number>>, total: string): Record<string, number> {
  return { ...counts, [total]: Object.values(counts).reduce((sum, count) => sum + count, 0) };
}

/** One line a row, the values at the right. */
function lines(rows: Readonly<Record<string, number | string>>): string {
  const entries = Object.entries(rows).map(([name, value]) => [name, String(value)] as const);
  const width = Math.max(0, ...entries.map(([name, value]) => textWidth(`${name}  ${value}`)));
  return entries
    .map(([name, value]) => name + ' '.repeat(width - textWidth(name + value)) + value)
    .join('\n');
}
