// The readings of single expressions, for those who compare them with what other readers make of the same words.
export { readQuantities } from '../extract/quantity/read-quantities.js';
export { readTimes } from '../extract/time/read-times.js';
export { type Gazetteer, type GazetteerHome, openGazetteer } from '../gazetteer/index.js';
export { readNumeral } from '../lang/numerals/read-numeral.js';
export { scanNumeral } from '../lang/numerals/scan-numeral.js';
export { toSimplified } from '../lang/script.js';
export { foldWidth } from '../lang/width.js';
