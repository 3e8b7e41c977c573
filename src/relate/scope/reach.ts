/** How far back words bear on what follows them, in UTF-16 units: no pattern that ends at a place looks farther. */
const REACH = 32;

/** The words right before a place, from `start` on at the most: what a pattern that ends there may look at. */
export function wordsBefore(text: string, end: number, start = 0): string {
  return text.slice(Math.max(start, end - REACH), end);
}
