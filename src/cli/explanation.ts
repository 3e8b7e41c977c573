import type { ExplainedFact, Explanation } from '../query/index.js';
import type { Bilingual, Io, Language } from './io.js';
import { printable, wrapText } from './text-width.js';

const TEXTS = {
  aliases: { en: 'also', zh: '又称' },
  code: { en: 'code', zh: '代码' },
  place: { en: 'in', zh: '位于' },
  statuses: { en: 'without a year', zh: '未注明年份' },
  mentions: { en: 'mentioned', zh: '提及次数' },
  members: { en: 'joined from', zh: '合并自' },
  link: { en: 'linked by', zh: '归属依据' },
  joins: { en: 'because', zh: '合并依据' },
} as const satisfies Record<string, Bilingual>;

/** A fact is implied where the text doesn't say it outright. */
const IMPLIED: Bilingual = { en: 'implied', zh: '推断' };

/** Facts stand behind their years, their sentences beneath. */
const INDENT = 8;

/** One thing for people to read: what it is, its facts, then the sentences that name it and tell no fact. */
export function renderExplanation(thing: Explanation, { language, columns }: Io): string {
  const { name, type, id, facts, mentions } = thing;
  const shown = new Set(facts.map(sentenceOf));
  const told = [...facts, ...mentions.filter((mention) => !shown.has(sentenceOf(mention)))];
  const blocks = told.map((fact) => renderFact(fact, language, columns));
  return `${[`${name} (${type}, ${id})`, ...describe(thing, language), '', ...blocks].map(printable).join('\n')}\n`;
}

function describe(thing: Explanation, language: Language): string[] {
  const { aliases, code, places, statuses, mentionCount, members, joins, link } = thing;
  const values: readonly (readonly [keyof typeof TEXTS, readonly (string | number)[]])[] = [
    ['code', code === null ? [] : [code]],
    ['aliases', aliases],
    ['place', places],
    ['link', [...link.features, ...(link.confidence === null ? [] : [link.confidence.toFixed(2)])]],
    ['statuses', statuses],
    ['mentions', [mentionCount]],
    ['members', members],
    ['joins', joins],
  ];
  return values
    .filter(([, shown]) => shown.length > 0)
    .map(([key, shown]) => `  ${TEXTS[key][language]}: ${shown.join(', ')}`);
}

function renderFact(told: ExplainedFact, language: Language, columns: number): string {
  const { year, fact, basis, rule, confidence } = told;
  const doubt = basis === 'implied' ? ` (${IMPLIED[language]})` : '';
  const source = [whereOf(told), rule, confidence?.toFixed(2)].filter(
    (part) => part !== null && part !== undefined,
  );
  const [first = '', ...rest] = [`${fact}${doubt}`, sentenceOf(told), source.join(' · ')].flatMap((text) =>
    wrapText(text, columns - INDENT).split('\n'),
  );
  return [
    `  ${String(year ?? '').padEnd(INDENT - 2)}${first}`,
    ...rest.map((line) => ' '.repeat(INDENT) + line),
  ].join('\n');
}

const sentenceOf = ({ sentence, quote }: ExplainedFact): string => sentence ?? quote;

/** The file and the raw offsets, half-open. */
const whereOf = ({ document, span }: ExplainedFact): string => `${document.file}:${span.start}–${span.end}`;
