import type { LoadSummary } from '../store/index.js';
import type { Bilingual, Language } from './io.js';
import { renderTable } from './render-table.js';

const TEXTS = {
  nodes: { en: 'nodes', zh: '节点' },
  relationships: { en: 'relationships', zh: '关系' },
  now: { en: 'now', zh: '现有' },
  added: { en: 'added', zh: '新增' },
  changed: { en: 'changed', zh: '更新' },
  unchanged: { en: 'unchanged', zh: '未变' },
  removed: { en: 'removed', zh: '删除' },
  database: { en: 'database', zh: '数据库' },
  kept: {
    en: 'no document tells of them any more, kept for what you added',
    zh: '已无文档提及，因有您添加的内容而保留',
  },
  paste: { en: 'To see it, paste into Neo4j Browser:', zh: '在 Neo4j Browser 中粘贴以下语句即可查看：' },
} as const satisfies Record<string, Bilingual>;

/** Answers in every graph that holds a thing of a county. */
const FIRST_QUERY = 'MATCH path = (:Entity)-[:IN_COUNTY|PART_OF]->(:Entity) RETURN path LIMIT 100';

/** What a load has done, where, and a query to look at it. */
export function renderLoad(summary: LoadSummary, columns: number, language: Language): string {
  const text = (key: keyof typeof TEXTS): string => TEXTS[key][language];
  const { nodes, relationships, removed } = summary;
  const row = (name: 'nodes' | 'relationships', counts: LoadSummary['nodes'], gone: number) => {
    const { added, changed, unchanged } = counts;
    return [text(name), added + changed + unchanged, added, changed, unchanged, gone];
  };
  const head = ['', ...(['now', 'added', 'changed', 'unchanged', 'removed'] as const).map(text)];
  const rows = [row('nodes', nodes, removed.nodes), row('relationships', relationships, removed.edges)];
  const kept = removed.kept === 0 ? [] : [`${removed.kept} ${text('nodes')}: ${text('kept')}`];
  return [
    renderTable(head, rows, columns),
    ...kept,
    `${text('database')}: ${summary.database} (${summary.address})`,
    text('paste'),
    `  ${FIRST_QUERY}\n`,
  ].join('\n');
}
