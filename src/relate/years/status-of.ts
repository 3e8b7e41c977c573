import type { Status } from '../../model/vocabulary.js';
import { clauseOf } from '../scope/clauses.js';
import type { Named, Scene } from '../scope/scene.js';
import { type PlacedStatus, statusWordsIn } from './status-words.js';

const SEPARATOR_BEFORE = /(?:、|和|及|并|与)\s*$/u;

/** The word of its clause that tells what became of a thing: 甲、乙等3个项目竣工投产 → 竣工投产; 加快甲建设 → 加快. */
export function governorOf(scene: Scene, named: Named): PlacedStatus | null {
  const clause = clauseOf(scene, named);
  const behind = statusWordsIn(scene.text, named.end, clause.end, 'behind').find((word) =>
    isFree(word, scene),
  );
  if (behind !== undefined && !SEPARATOR_BEFORE.test(scene.text.slice(named.end, behind.start)))
    return behind;
  const before = statusWordsIn(scene.text, clause.start, named.start, 'before');
  return before.findLast((word) => isFree(word, scene)) ?? null;
}

/** Whether a word belongs to no name. */
function isFree({ start, end }: PlacedStatus, { names }: Scene): boolean {
  return !names.some((one) => one.start < end && start < one.end);
}

const UNDER_WAY: readonly Status[] = ['started', 'ongoing'];

/** What the word says where it stands: in the plan what is to be done is planned, save what is under way (续建, 在建). */
export function statusIn(scene: Scene, word: PlacedStatus | null): Status {
  const isPlan = scene.scope.part === 'plan';
  if (word === null) return isPlan ? 'planned' : 'ongoing';
  if (!isPlan) return word.status;
  return UNDER_WAY.includes(word.status) && /[续在]建/u.test(word.word) ? 'ongoing' : 'planned';
}
