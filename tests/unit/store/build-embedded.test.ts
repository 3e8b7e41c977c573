import { describe, expect, test } from '@jest/globals';
import type { GraphNode } from '../../../src/graph/graph-json.js';
import type { GraphPart } from '../../../src/graph/graph-json-parts.js';
import { buildEmbedded, dumpTables } from '../../../src/store/index.js';
import { silentLogger } from '../../../src/support/logger.js';
import { createFolder } from '../../support/folder.js';

const ODD = [
  "it's",
  '"quoted", and a comma',
  '`backticks`',
  'back\\slash\\n',
  'a\nb\r\nc\td',
  'NUL\0inside',
  '\0',
  '',
  ' blanks ',
  'NULL',
  '[1, 2]',
  '{a: 1}',
  '"}) DETACH DELETE n //',
  '（全角），Ａ１',
  '𡐓',
  '\ufeffmark',
  '\u001f',
  '长'.repeat(1_000_000),
];

/** A project whose texts are all odd; a number stands in the id only, so that the odd ones come as they are. */
const project = (text: string, i: number): GraphNode => ({
  key: `Project:${i}${text}`,
  attributes: {
    type: 'Project',
    id: `${i}${text}`,
    name: text,
    caption: text,
    aliases: [text, '', text],
    county: i % 2 === 0 ? null : text,
    statuses: [],
    mentionCount: i,
    memberIds: [],
    joinedBy: [],
    linkConfidence: 0.85,
    linkedBy: ['county-of-document'],
  },
});

describe('buildEmbedded', () => {
  test('keeps every text as it is', async () => {
    const folder = createFolder();
    const nodes = ODD.map(project);
    const edges = nodes.map(
      ({ key }, i): GraphPart => ({
        key: `e${i}`,
        source: key,
        target: nodes[0]?.key ?? '',
        attributes: {
          predicate: 'COOPERATES_WITH',
          basis: 'stated',
          sources: 1,
          quote: ODD[i] ?? '',
          year: i === 0 ? null : 2000 + i,
        } as const,
      }),
    );
    await buildEmbedded(folder.at('graph.lbug'), [...nodes, ...edges], silentLogger);
    const rows = (await dumpTables(folder.path)).map((line) => JSON.parse(line) as unknown);
    folder.remove();
    expect(rows).toHaveLength(nodes.length + edges.length);
    for (const { attributes } of nodes) expect(rows).toContainEqual(attributes);
    for (const [i, { attributes }] of edges.entries()) {
      expect(rows).toContainEqual(expect.objectContaining({ ...attributes, fromId: `${i}${ODD[i]}` }));
    }
  });

  test('fills more rows than one batch holds', async () => {
    const folder = createFolder();
    const nodes = Array.from({ length: 25_000 }, (_, i) => project('甲', i));
    await buildEmbedded(folder.at('graph.lbug'), nodes, silentLogger);
    expect(await dumpTables(folder.path)).toHaveLength(25_000);
    folder.remove();
  });

  test('makes a store of an empty graph', async () => {
    const folder = createFolder();
    await buildEmbedded(folder.at('graph.lbug'), [], silentLogger);
    expect(await dumpTables(folder.path)).toEqual([]);
    folder.remove();
  });

  test('overwrites nothing, and says where it can’t write', async () => {
    const folder = createFolder();
    folder.write('graph.lbug', 'mine');
    await expect(buildEmbedded(folder.at('graph.lbug'), [], silentLogger)).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
    });
    await expect(buildEmbedded(folder.at('none', 'graph.lbug'), [], silentLogger)).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
    });
    folder.remove();
  });

  test('refuses a relationship to nowhere', async () => {
    const folder = createFolder();
    const edge = {
      key: 'e',
      source: 'Project:x',
      target: 'Project:y',
      attributes: { predicate: 'PART_OF' },
    } as const;
    await expect(buildEmbedded(folder.at('graph.lbug'), [edge], silentLogger)).rejects.toMatchObject({
      code: 'STORE_FAILED',
    });
    folder.remove();
  });
});
