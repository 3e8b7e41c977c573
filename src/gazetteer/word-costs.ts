import type { WordCosts } from '../lang/word-costs.js';
import { readTable } from './read-table.js';

let opened: WordCosts | null = null;

/** The costs of the words of Chinese text; read at the first call, since only garbled documents need them. */
export function openWordCosts(): WordCosts {
  opened ??= new Map(
    readTable('word-costs').flatMap(({ cost = '', words = '' }) =>
      words.split(' ').map((word) => [word, Number(cost)] as const),
    ),
  );
  return opened;
}
