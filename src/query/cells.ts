import type { Value } from '../store/store.js';

type Cell = Value | undefined;

/** The text of a cell, or null. */
export const textOrNull = (value: Cell): string | null => (typeof value === 'string' ? value : null);

/** The text of a cell, '' for none. */
export const text = (value: Cell): string => textOrNull(value) ?? '';

/** The number of a cell, or null. */
export const numberOrNull = (value: Cell): number | null => (typeof value === 'number' ? value : null);

/** The texts of a list, none for what is no list. */
export const texts = (value: Cell): string[] => (Array.isArray(value) ? value.map(text) : []);
