import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PairNumbers } from '../../../../src/gazetteer/tagger/pair-numbers.js';

const unit = fc.nat(65_535);
const pair = fc.tuple(unit, unit);

describe('PairNumbers', () => {
  test('numbers the pairs that it was given in their order, and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(pair, { selector: String }), fc.array(pair), (known, others) => {
        const coded = known.map(([left, right]) => left * 65_536 + right);
        const numbers = new PairNumbers(coded, 3);
        expect(known.map(([left, right]) => numbers.of(left, right))).toEqual(known.map((_, i) => 3 + i));
        const strangers = others.filter((other) => !known.some((one) => String(one) === String(other)));
        for (const [left, right] of strangers) expect(numbers.of(left, right)).toBe(0);
      }),
    );
  });
});
