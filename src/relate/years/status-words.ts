import { readTable } from '../../gazetteer/read-table.js';
import { STATUSES, type Status } from '../../model/vocabulary.js';
import { groupBy } from '../../support/group.js';
import { firstUnitsOf, type UnitSet } from '../../support/unit-set.js';

/**
 * Where a word stands that tells what became of a thing: 建成 before it, 竣工 behind it.
 *
 * An object stands behind 完成 and tells that only so much is done: 完成立项, 完成主体.
 */
export type Side = 'before' | 'behind' | 'object';

/** A word that tells what became of a thing (data/status-words.tsv). */
export interface StatusWord {
  readonly word: string;
  readonly status: Status;
}

/** A status word where it stands; positions count in the sentence. */
export interface PlacedStatus extends StatusWord {
  readonly start: number;
  readonly end: number;
}

interface Words {
  /** The words of a side by their first two characters, the longest first. */
  readonly byHead: ReadonlyMap<string, readonly StatusWord[]>;
  /** The units with which words begin: asked for every character of the text, so it must be quick. */
  readonly firstUnits: UnitSet;
}

const HEAD = 2;

const ROWS = readTable('status-words');
const SIDES: Readonly<Record<Side, Words>> = {
  before: wordsOf('before'),
  behind: wordsOf('behind'),
  object: wordsOf('object'),
};

function wordsOf(side: Side): Words {
  const words = ROWS.filter((row) => row['side'] === side)
    .map((row): StatusWord => ({ word: row['word'] ?? '', status: statusOf(row['status']) }))
    .sort((a, b) => b.word.length - a.word.length);
  const byHead = groupBy(words, ({ word }) => word.slice(0, HEAD));
  return { byHead, firstUnits: firstUnitsOf(words.map(({ word }) => word)) };
}

function statusOf(text: string | undefined): Status {
  return STATUSES.find((status) => status === text) ?? 'stated';
}

/** The status words of a stretch of a sentence that can stand on that side, in the order of the text. */
export function statusWordsIn(text: string, start: number, end: number, side: Side): PlacedStatus[] {
  const { byHead, firstUnits } = SIDES[side];
  const found: PlacedStatus[] = [];
  let at = start;
  while (at < end) {
    const known = firstUnits.isAt(text, at) ? wordAt(text, at, end, byHead) : undefined;
    const next = at + (known?.word.length ?? 1);
    if (known !== undefined) found.push({ word: known.word, status: known.status, start: at, end: next });
    at = next;
  }
  return found;
}

function wordAt(text: string, at: number, end: number, byHead: Words['byHead']): StatusWord | undefined {
  const fits = ({ word }: StatusWord): boolean => at + word.length <= end && text.startsWith(word, at);
  return byHead.get(text.slice(at, at + HEAD))?.find(fits) ?? byHead.get(text.charAt(at))?.find(fits);
}
