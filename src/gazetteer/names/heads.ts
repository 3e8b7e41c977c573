import type { Features } from '../../model/mention.js';
import type { ThingType } from '../../model/vocabulary.js';
import { lastUnitsOf } from '../../support/unit-set.js';
import { readTable } from '../read-table.js';

/** A word that ends names of one type: 产业园 of a Zone. */
export interface Head {
  readonly word: string;
  readonly type: ThingType;
  /** The kind of thing or word: work, phase, plant, firm, trade … */
  readonly kind: string;
  /** What it says for a name that ends with it. */
  readonly features: Features;
}

/** Words by their code units from the last to the first. */
interface Branch {
  /** The heads that end so, the longest of each type only. */
  heads: readonly Head[];
  readonly before: Map<number, Branch>;
}

const NONE: readonly Head[] = [];
const HEADS = readTable('names/heads').map(
  ({ head = '', type = '', kind = '' }): Head => ({
    word: head,
    type: type as ThingType,
    kind,
    features: { [`head=${head}`]: 1, [`kind=${kind}`]: 1 },
  }),
);
const LAST_UNITS = lastUnitsOf(HEADS.map(({ word }) => word));
const ROOT = plant(HEADS);

/** The heads that end at `end`, the longest of each type only. */
export function headsEndingAt(text: string, end: number): readonly Head[] {
  if (!LAST_UNITS.isAt(text, end - 1)) return NONE;
  let heads = NONE;
  let branch = ROOT.before.get(text.charCodeAt(end - 1));
  for (let at = end - 2; branch !== undefined; at -= 1) {
    heads = branch.heads;
    branch = branch.before.get(text.charCodeAt(at));
  }
  return heads;
}

/** Whether the whole word is a head of that type and kind: 改造 of a Project, work. */
export function isHead(word: string, type: ThingType, kind: string): boolean {
  return headsEndingAt(word, word.length).some(
    (head) => head.word === word && head.type === type && head.kind === kind,
  );
}

/** Plants the shorter words first, so that a branch begins with the heads of the one it grows from. */
function plant(heads: readonly Head[]): Branch {
  const root: Branch = { heads: NONE, before: new Map() };
  for (const head of heads.toSorted((a, b) => a.word.length - b.word.length)) {
    let branch = root;
    for (let at = head.word.length - 1; at >= 0; at -= 1) {
      const unit = head.word.charCodeAt(at);
      const next = branch.before.get(unit) ?? { heads: branch.heads, before: new Map<number, Branch>() };
      branch.before.set(unit, next);
      branch = next;
    }
    branch.heads = [...branch.heads.filter(({ type }) => type !== head.type), head];
  }
  return root;
}
