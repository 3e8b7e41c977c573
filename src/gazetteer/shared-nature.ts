import { readTable } from './read-table.js';

/** Rivers, lakes, mountains and plains that lie in many counties, so that a document of one county doesn't place them. */
export const SHARED_NATURE: ReadonlySet<string> = new Set(
  readTable('shared-waters-and-mountains').map(({ name = '' }) => name),
);
