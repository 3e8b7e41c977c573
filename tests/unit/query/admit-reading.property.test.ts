import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { admitReading } from '../../../src/query/index.js';
import { tokens } from '../../../src/query/tokens.js';

/** Pieces that quotes, comments and words can be made of. */
const PIECES = [
  "'",
  '"',
  '`',
  '\\',
  '/',
  '*',
  '//',
  '/*',
  '*/',
  '\n',
  '\r',
  ';',
  ' ',
  'n',
  '1',
  '.',
  '$',
  'x',
];
const cypher = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), {
  maxLength: 40,
});

describe('tokens', () => {
  test('are together what was cut', () => {
    fc.assert(
      fc.property(cypher, (parts) => {
        const text = parts.join('');
        expect([...tokens(text)].map((token) => token.text).join('')).toBe(text);
      }),
    );
  });
});

describe('admitReading', () => {
  const outcome = (text: string): string => {
    try {
      return admitReading(text);
    } catch {
      return '';
    }
  };

  test('sees in what it sends what it saw before', () => {
    fc.assert(
      fc.property(cypher, (parts) => {
        const sent = outcome(`RETURN 1 ${parts.join('')}`);
        expect(outcome(sent)).toBe(sent);
      }),
    );
  });

  test('never sends a refused word that is neither quoted nor a parameter', () => {
    fc.assert(
      fc.property(cypher, fc.constantFrom('DELETE', 'set', 'Load'), cypher, (before, word, after) => {
        const sent = outcome(`RETURN 1 ${before.join('')} ${word} ${after.join('')}`);
        const bare = sent.replaceAll(/'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"|`[^`]*`/gu, '');
        expect(bare).not.toMatch(/(?<![\p{ID_Continue}$])(?:delete|set|load)(?!\p{ID_Continue})/iu);
      }),
    );
  });
});
