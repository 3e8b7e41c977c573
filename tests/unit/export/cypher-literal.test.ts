import { describe, expect, test } from '@jest/globals';
import { cypherLiteral } from '../../../src/export/cypher-literal.js';

describe('cypherLiteral', () => {
  test.each([
    ['湄江河', "'湄江河'"],
    ["it's", String.raw`'it\'s'`],
    [String.raw`\u0027`, String.raw`'\\u0027'`],
    ['a\nb\u0000', String.raw`'a\u000ab\u0000'`],
    ['𡐓', "'𡐓'"],
    ['', "''"],
  ])('puts %j in quotes', (text, literal) => {
    expect(cypherLiteral(text, 'string')).toBe(literal);
  });

  test.each([
    [3, 'int', '3'],
    [3, 'double', '3.0'],
    [-0.5, 'double', '-0.5'],
    [1e21, 'double', '1e21'],
    [1e-7, 'double', '1e-7'],
    [null, 'string', 'null'],
    [['a', "b'"], 'strings', String.raw`['a', 'b\'']`],
    [[], 'strings', '[]'],
  ] as const)('writes %j of type %s as %s', (value, type, literal) => {
    expect(cypherLiteral(value, type)).toBe(literal);
  });
});
