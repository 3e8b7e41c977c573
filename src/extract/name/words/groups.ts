/** What the gates on both sides of a name have in common, so that they can be told together. */
const GROUPS = new Map([
  ['start', 'edge'],
  ['end', 'edge'],
  ['comma', 'edge'],
  ['stop', 'edge'],
  ['colon', 'edge'],
  ['dun', 'list'],
  ['etc', 'list'],
  ['conj', 'list'],
  ['push', 'work'],
  ['build', 'work'],
  ['done', 'work'],
  ['award', 'award'],
  ['seek', 'award'],
  ['meet', 'meet'],
]);
const NAMES: readonly string[] = [...new Set(GROUPS.values()), 'other'];
const NUMBERS: ReadonlyMap<string, number> = new Map(
  [...GROUPS].map(([gate, group]) => [gate, NAMES.indexOf(group)]),
);
const OTHER = NAMES.length - 1;

/** How many frames there are. */
export const FRAMES: number = NAMES.length ** 2;

/** The number of the gate's group. */
export function groupNumber(gate: string): number {
  return NUMBERS.get(gate) ?? OTHER;
}

/** The number of what both sides tell together, by the numbers of their groups. */
export function frameNumber(before: number, after: number): number {
  return before * NAMES.length + after;
}

/** What both sides tell together: a list's item (`frame=list/list`), the object of a work. */
export function tellFrameNumber(frame: number): string {
  return `frame=${NAMES[Math.floor(frame / NAMES.length)]}/${NAMES[frame % NAMES.length]}`;
}

export function tellFrame(before: string, after: string): string {
  return tellFrameNumber(frameNumber(groupNumber(before), groupNumber(after)));
}
