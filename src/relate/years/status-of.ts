import type { Status } from '../../model/vocabulary.js';
import { keepLast } from '../../support/keep-last.js';
import { clauseOf } from '../scope/clauses.js';
import type { Named } from '../scope/named.js';
import { wordsBefore } from '../scope/reach.js';
import type { Scene } from '../scope/scene.js';
import { type PlacedStatus, statusWordsIn } from './status-words.js';

/** The status words of a sentence that belong to no name, by the side of the thing on which they stand. */
interface SentenceWords {
  readonly before: readonly PlacedStatus[];
  readonly behind: readonly PlacedStatus[];
}

/** A separator right before a word makes it the verb of what follows: 建成甲、启动乙. */
const NEXT_VERB = /(?:、|和|及|并|与)\s*$/u;
const COMPLETE = /完成$/u;
/** How far behind 完成 its object may begin, in UTF-16 units. */
const OBJECT_REACH = 14;
/** Words before a status word by which it has not happened yet. */
const AHEAD = /(?:力争|争取|计划|确保|预计|有望|拟|尽快|早日|(?<!即)将)[^，。；]{0,8}$/u;
const SOON = /(?:即将|接近|临近|具备)[^，。；]{0,4}$/u;

/** The status words of a sentence, which all its things share. */
const wordsOf = keepLast((scene: Scene): SentenceWords => {
  const { text } = scene;
  const wordsAt = (side: 'before' | 'behind'): readonly PlacedStatus[] =>
    statusWordsIn(text, 0, text.length, side).filter((word) => isFree(word, scene));
  return { before: wordsAt('before'), behind: wordsAt('behind') };
});

/** Whether a word belongs to no name. */
function isFree({ start, end }: PlacedStatus, { names }: Scene): boolean {
  return !names.some((one) => one.start < end && start < one.end);
}

/** The word of its clause that tells what became of a thing: 甲、乙等3个项目竣工投产 → 竣工投产; 加快甲建设 → 加快. */
export function governorOf(scene: Scene, named: Named): PlacedStatus | null {
  const words = wordsOf(scene);
  const clause = clauseOf(scene, named);
  const behind = words.behind.find(({ start, end }) => start >= named.end && end <= clause.end);
  if (behind !== undefined && !NEXT_VERB.test(scene.text.slice(named.end, behind.start)))
    return narrowed(behind, scene);
  return words.before.findLast(({ start, end }) => start >= clause.start && end <= named.start) ?? null;
}

/** 完成 with the object that says how much is done: 甲完成立项 is planned. */
function narrowed(word: PlacedStatus, { text }: Scene): PlacedStatus {
  if (!COMPLETE.test(word.word)) return word;
  const [object] = statusWordsIn(text, word.end, word.end + OBJECT_REACH, 'object');
  const isNear = object !== undefined && !/[，。；、]/u.test(text.slice(word.end, object.start));
  return isNear ? { ...word, status: object.status } : word;
}

/**
 * What the word says where it stands.
 *
 * In the plan what is to be done is planned, save what is under way (续建, 在建); in the review what is soon completed is
 * ongoing. Without a word a thing of the review is ongoing.
 */
export function statusIn({ scope, text }: Scene, word: PlacedStatus | null): Status {
  if (scope.part === 'plan') return word !== null && /[续在]建/u.test(word.word) ? 'ongoing' : 'planned';
  if (word === null) return 'ongoing';
  const before = wordsBefore(text, word.start);
  if (AHEAD.test(before)) return 'planned';
  return word.status === 'completed' && SOON.test(before) ? 'ongoing' : word.status;
}
