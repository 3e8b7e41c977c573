import { describe, expect, test } from '@jest/globals';
import graphology from 'graphology';
import { parse } from 'graphology-graphml';
import { toGraphml } from '../../../src/export/graphml.js';
import { NASTY_TEXTS, nastyGraph, present, sourceOf } from '../../fakes/nasty-graph.fake.js';

const json = nastyGraph();
const text = [...toGraphml(sourceOf(json))].join('');
const graph = parse(graphology.MultiDirectedGraph, text);

/** As GraphML holds it: lists as JSON, and pictures of what XML can't hold. */
const held = (attributes: object) =>
  Object.fromEntries(
    Object.entries(present(attributes)).map(([name, value]) => {
      const written = Array.isArray(value) ? JSON.stringify(value) : value;
      return [
        name,
        typeof written === 'string' ? written.replace('\u0000', '␀').replace('\u0007', '␇') : written,
      ];
    }),
  );
const keyOf = (key: string) => key.replace('\u0000', '␀').replace('\u0007', '␇');

describe('toGraphml', () => {
  test('is read by graphology with every node and relationship as it was', () => {
    expect([graph.order, graph.size]).toEqual([json.nodes.length, json.edges.length]);
    for (const { key, attributes } of json.nodes)
      expect(graph.getNodeAttributes(keyOf(key))).toEqual(held(attributes));
    for (const { key, source, target, attributes } of json.edges) {
      expect(graph.extremities(key)).toEqual([keyOf(source), keyOf(target)]);
      expect(graph.getEdgeAttributes(key)).toEqual(held(attributes));
    }
  });

  test('holds text that looks like XML as text', () => {
    const names = graph.mapNodes((_, { name }) => name);
    expect(names).toEqual(expect.arrayContaining([NASTY_TEXTS[6], NASTY_TEXTS[1]]));
  });
});
