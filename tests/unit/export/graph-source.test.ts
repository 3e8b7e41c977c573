import { describe, expect, test } from '@jest/globals';
import { readForExport } from '../../../src/export/graph-source.js';
import { nastyGraph, sourceOf } from '../../fakes/nasty-graph.fake.js';

const json = nastyGraph();

describe('readForExport', () => {
  test('gives a relationship with the labels and ids of its ends', () => {
    const edge = [...readForExport(sourceOf(json))].find(
      (part) => part.kind === 'edge' && part.type === 'PART_OF',
    );
    expect(edge).toMatchObject({
      source: { label: 'County', id: '980121' },
      target: { label: 'Prefecture', id: '980100' },
    });
  });

  test('refuses a relationship that leads nowhere', () => {
    const [edge] = json.edges;
    const edges = edge === undefined ? [] : [{ ...edge, target: 'County:999999' }];
    expect(() => [...readForExport(sourceOf({ ...json, edges }))]).toThrow('County:999999');
  });
});
