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

/** What both sides tell together: a list's item, the object of a work. */
export function tellFrame(before: string, after: string): string {
  return `frame=${GROUPS.get(before) ?? 'other'}/${GROUPS.get(after) ?? 'other'}`;
}
