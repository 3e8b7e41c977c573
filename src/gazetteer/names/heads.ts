import type { Features } from '../../model/mention.js';
import type { ThingType } from '../../model/vocabulary.js';
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

/** Words by their characters from the last to the first. */
interface Branch {
  readonly heads: Head[];
  readonly before: Map<string, Branch>;
}

const ROOT = plant(
  readTable('names/heads').map(({ head = '', type = '', kind = '' }) => ({
    word: head,
    type: type as ThingType,
    kind,
    features: { [`head=${head}`]: 1, [`kind=${kind}`]: 1 },
  })),
);

/** The heads that end at `end`, the longest of each type only. */
export function headsEndingAt(text: string, end: number): readonly Head[] {
  let found: Head[] = NONE;
  let branch = ROOT.before.get(text.charAt(end - 1));
  for (let at = end - 2; branch !== undefined; at -= 1) {
    for (const head of branch.heads) found = [...found.filter(({ type }) => type !== head.type), head];
    branch = branch.before.get(text.charAt(at));
  }
  return found;
}

/** Whether the whole word is a head of that type and kind: 改造 of a Project, work. */
export function isHead(word: string, type: ThingType, kind: string): boolean {
  let branch: Branch | undefined = ROOT;
  for (let at = word.length - 1; at >= 0 && branch !== undefined; at -= 1) {
    branch = branch.before.get(word.charAt(at));
  }
  return branch?.heads.some((head) => head.type === type && head.kind === kind) ?? false;
}

const NONE: Head[] = [];

function plant(heads: readonly Head[]): Branch {
  const root: Branch = { heads: [], before: new Map() };
  for (const head of heads) {
    let branch = root;
    for (const character of [...head.word].toReversed()) {
      const next = branch.before.get(character) ?? { heads: [], before: new Map() };
      branch.before.set(character, next);
      branch = next;
    }
    branch.heads.push(head);
  }
  return root;
}
