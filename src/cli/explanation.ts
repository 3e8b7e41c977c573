import type { ExplainedFact, Explanation } from '../query/index.js';
import type { Bilingual, Io, Language } from './io.js';
import { type Cell, renderTable } from './render-table.js';

const TEXTS = {
  aliases: { en: 'also', zh: '又称' },
  code: { en: 'code', zh: '代码' },
  place: { en: 'in', zh: '位于' },
  statuses: { en: 'without a year', zh: '未注明年份' },
  mentions: { en: 'mentioned', zh: '提及次数' },
  members: { en: 'joined from', zh: '合并自' },
} as const satisfies Record<string, Bilingual>;

const HEADS = {
  facts: { en: ['year', 'fact', 'sentence', 'where', 'rule'], zh: ['年份', '事实', '原句', '出处', '规则'] },
  mentions: { en: ['named as', 'sentence', 'where'], zh: ['写作', '原句', '出处'] },
};

/** A fact is implied where the text doesn't say it outright. */
const IMPLIED: Bilingual = { en: 'implied', zh: '推断' };

/** One thing for people to read: what it is, its facts, and sentences that name it where there are none. */
export function renderExplanation(thing: Explanation, { language, columns }: Io): string {
  const { name, type, id, facts, mentions } = thing;
  const lines = [`${name} (${type}, ${id})`, ...describe(thing, language)];
  const rows = facts.length > 0 ? facts.map((fact) => factRow(fact, language)) : mentions.map(mentionRow);
  const head = HEADS[facts.length > 0 ? 'facts' : 'mentions'][language];
  if (rows.length > 0) lines.push(renderTable(head, rows, columns));
  return `${lines.join('\n')}\n`;
}

function describe(thing: Explanation, language: Language): string[] {
  const { aliases, code, places, statuses, mentionCount, members } = thing;
  const values: readonly (readonly [keyof typeof TEXTS, readonly (string | number)[]])[] = [
    ['code', code === null ? [] : [code]],
    ['aliases', aliases],
    ['place', places],
    ['statuses', statuses],
    ['mentions', [mentionCount]],
    ['members', members],
  ];
  return values
    .filter(([, shown]) => shown.length > 0)
    .map(([key, shown]) => `  ${TEXTS[key][language]}: ${shown.join(', ')}`);
}

function factRow(
  { year, fact, sentence, quote, basis, rule, ...place }: ExplainedFact,
  language: Language,
): Cell[] {
  const told = basis === 'implied' ? `${fact} (${IMPLIED[language]})` : fact;
  return [year, told, sentence ?? quote, whereOf(place), rule];
}

const mentionRow = ({ fact, sentence, ...place }: ExplainedFact): Cell[] => [fact, sentence, whereOf(place)];

/** The file and the raw offsets, half-open. */
const whereOf = ({ document, span }: Pick<ExplainedFact, 'document' | 'span'>): string =>
  `${document.file}:${span.start}–${span.end}`;
