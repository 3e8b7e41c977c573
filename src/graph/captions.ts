import type { ObservationRecord } from '../model/records.js';
import type { Comparator, FigureKind, RelationType, Status } from '../model/vocabulary.js';

const PASSAGE_CHARACTERS = 20;

/** What a status is called in captions. */
const STATUS_WORDS: Readonly<Record<Status, string>> = {
  planned: '计划',
  signed: '签约',
  started: '开工',
  ongoing: '推进',
  completed: '完成',
  stated: '提及',
};

const RELATION_WORDS: Readonly<Record<RelationType, string>> = {
  UNDERTAKES: '承担',
  LOCATED_IN: '位于',
  AWARDED: '获得',
  COOPERATES_WITH: '合作',
};

const COMPARATOR_WORDS: Readonly<Record<Comparator, string>> = {
  '=': '',
  '≈': '约',
  '>': '超',
  '≥': '≥',
  '<': '<',
  '≤': '≤',
};

const KIND_WORDS: Readonly<Record<FigureKind, string>> = { actual: '', target: '目标' };

type Figure = Pick<ObservationRecord, 'value' | 'valueHigh' | 'unit' | 'comparator'>;

/** A passage's caption: its first 20 characters. */
export function passageCaption(text: string): string {
  const characters = [...text];
  return characters.length > PASSAGE_CHARACTERS
    ? `${characters.slice(0, PASSAGE_CHARACTERS).join('')}…`
    : text;
}

/** What a year statement says: 城北污水处理厂 2024 完成. */
export function yearCaption(
  subject: string,
  { year, status }: { readonly year: number | null; readonly status: Status },
): string {
  return words(subject, year, STATUS_WORDS[status]);
}

/** What a relation statement says: 某某建设集团 承担 城北污水处理厂 2024. */
export function relationCaption(from: string, type: RelationType, to: string, year: number | null): string {
  return words(from, RELATION_WORDS[type], to, year);
}

/** A figure as written, with the word that bounds it: 约25亿元, 3–5万元. */
export function figureCaption({ value, valueHigh, unit, comparator }: Figure): string {
  const high = valueHigh === undefined ? '' : `–${valueHigh}`;
  return `${COMPARATOR_WORDS[comparator]}${value}${high}${unit}`;
}

/** What an observation says: 旅游总收入 约25亿元 2023, 粮食产量 3亿斤 2024 目标, 地区生产总值 增长约6% 2024 目标. */
export function observationCaption(
  observation: Figure & Pick<ObservationRecord, 'indicator' | 'year' | 'kind' | 'measure'>,
): string {
  const { indicator, year, kind } = observation;
  const figure = `${changeWord(observation)}${figureCaption(observation)}`;
  return words(indicator, figure, year, KIND_WORDS[kind]);
}

/** Units that tell a change by themselves: 翻一番, 是2015年的5倍. */
const CHANGE_UNITS: ReadonlySet<string> = new Set(['倍', '番']);

/** A growth must not read as a level; a fall has its sign. */
function changeWord({ measure, value, unit }: Pick<ObservationRecord, 'measure' | 'value' | 'unit'>): string {
  return measure === 'change' && value > 0 && !CHANGE_UNITS.has(unit) ? '增长' : '';
}

const words = (...parts: readonly (string | number | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' ');
