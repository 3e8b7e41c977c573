import type { ThingDraft } from '../thing-draft.js';

/** Whether something keeps two things apart, however alike their names are. */
export function areApart(a: ThingDraft, b: ThingDraft): boolean {
  return isToldApart(a, b) || isWorkOfAnotherYear(a, b) || isWorkOfAnotherYear(b, a);
}

/** One document names both, and took them for two. */
function isToldApart(a: ThingDraft, b: ThingDraft): boolean {
  return [...a.documents].some((document) => b.documents.has(document));
}

/** Whether `later` is planned, begun or finished in a year after `earlier` was already completed. */
function isWorkOfAnotherYear(earlier: ThingDraft, later: ThingDraft): boolean {
  if (earlier.type !== 'Project') return false;
  const completed = Math.max(...(earlier.years.get('completed') ?? []));
  if (!Number.isFinite(completed)) return false;
  const active = [...later.years].flatMap(([status, years]) => (status === 'stated' ? [] : [...years]));
  return active.some((year) => year > completed);
}
