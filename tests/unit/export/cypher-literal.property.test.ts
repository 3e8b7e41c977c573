import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cypherString } from '../../../src/export/cypher-literal.js';
import { tokens } from '../../../src/query/tokens.js';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      "'",
      '"',
      '`',
      '\\',
      '\\u0027',
      'u',
      '\n',
      '\r',
      '\u0000',
      '}',
      ')',
      '中',
      '𡐓',
      '/*',
      '//',
    ),
  }),
);

describe('cypherString', () => {
  test('is one text to Cypher, on one line, and means what it was', () => {
    fc.assert(
      fc.property(text, (value) => {
        const written = cypherString(value);
        expect([...tokens(written)].map(({ kind }) => kind)).toEqual(['string']);
        expect(written).not.toMatch(/[\n\r]/u);
        const meant = written
          .slice(1, -1)
          .replaceAll(/\\(?:u([0-9a-f]{4})|(.))/gsu, (_, code, self) =>
            code === undefined ? self : String.fromCharCode(Number.parseInt(code, 16)),
          );
        expect(meant).toBe(value);
      }),
    );
  });
});
