import { describe, expect, test } from '@jest/globals';
import { readQuery } from '../../../src/query/read-query.js';

const HEAD = `// title:
//   en: Things
//   zh: 事物
// parameters:
//   year: { type: integer, example: 2023, en: the year, zh: 年份 }
//   word: { type: string, example: 绿道, default: '', en: a word, zh: 词 }
// columns: [name]
`;

describe('readQuery', () => {
  test('reads head and Cypher', () => {
    expect(readQuery('things', `${HEAD}MATCH (n)\n// all of them\nRETURN n.name AS name\n`)).toEqual({
      name: 'things',
      title: { en: 'Things', zh: '事物' },
      parameters: [
        {
          name: 'year',
          type: 'integer',
          title: { en: 'the year', zh: '年份' },
          example: 2023,
          fallback: null,
        },
        { name: 'word', type: 'string', title: { en: 'a word', zh: '词' }, example: '绿道', fallback: '' },
      ],
      columns: ['name'],
      cypher: 'MATCH (n)\n// all of them\nRETURN n.name AS name',
    });
  });

  test('reads files with carriage returns', () => {
    const { cypher, columns } = readQuery('things', `${HEAD}RETURN 1 AS name\n`.replaceAll('\n', '\r\n'));
    expect([cypher, columns]).toEqual(['RETURN 1 AS name', ['name']]);
  });

  test.each([
    ['no head', 'RETURN 1'],
    ['a head that is not YAML', '// title: [\nRETURN 1'],
    ['an unknown entry', `${HEAD.replace('columns', 'colums')}RETURN 1`],
    ['an example of another type', `${HEAD.replace('2023', "'2023'")}RETURN 1`],
    ['a default of another type', `${HEAD.replace("default: ''", 'default: 1')}RETURN 1`],
    ['a title in one language', `${HEAD.replace('//   zh: 事物\n', '')}RETURN 1`],
  ])('refuses %s, naming the question', (_, text) => {
    expect(() => readQuery('things', text)).toThrow(
      expect.objectContaining({ code: 'QUERY_INVALID', message: expect.stringContaining('things') }),
    );
  });
});
