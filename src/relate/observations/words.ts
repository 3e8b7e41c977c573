import { readTable } from '../../gazetteer/read-table.js';

/** What a word does beside a figure (data/figure-words.tsv). */
export type WordRole =
  /** Falls away before an indicator: 全县, 完成. */
  | 'lead'
  /** A verb that belongs to the indicator: 新增, 改造. */
  | 'act'
  /** Falls away behind an indicator: 达到. */
  | 'tail'
  | 'rise'
  | 'fall'
  /** Ends the noun behind a figure: 入选, 建成投用. */
  | 'stop'
  /** A head that needs to be told whose it is: 总投资, 增速. */
  | 'generic'
  /** A noun that says nothing without what it did: 企业 of 5家企业获评…. */
  | 'bare'
  /** A noun behind a figure that is not what is counted: 大关, 任务. */
  | 'empty';

const ROWS = readTable('figure-words');

/** The words of a role, longest first. */
export function wordsOf(role: WordRole): readonly string[] {
  return ROWS.filter((row) => row['role'] === role)
    .map(({ word = '' }) => word)
    .sort((a, b) => b.length - a.length);
}
