import type { DivisionMatch } from '../model/division.js';
import type { GazetteerScope } from './gazetteer.js';

/**
 * The scope for the time that one document takes: a sentence is asked about when it is cut, again when it is read, and
 * its names when they are linked, and is looked through once.
 */
export function keepMatches(scope: GazetteerScope): GazetteerScope {
  const kept = new Map<string, readonly DivisionMatch[]>();
  return {
    ...scope,
    match(text) {
      const known = kept.get(text);
      if (known !== undefined) return known;
      const matches = scope.match(text);
      kept.set(text, matches);
      return matches;
    },
  };
}
