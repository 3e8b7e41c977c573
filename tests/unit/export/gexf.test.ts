import { describe, expect, test } from '@jest/globals';
import graphology from 'graphology';
import { parse } from 'graphology-gexf';
import { toGexf } from '../../../src/export/gexf.js';
import { nastyGraph, present, sourceOf } from '../../fakes/nasty-graph.fake.js';

const json = nastyGraph();
const text = [...toGexf(sourceOf(json))].join('');
const graph = parse(graphology.MultiDirectedGraph, text);

const picture = (value: string) => value.replace('\u0000', '␀').replace('\u0007', '␇');
/** Without lists, which graphology's reader cuts at quotes and backslashes within an item. */
const plain = (attributes: object) =>
  Object.fromEntries(
    Object.entries(present(attributes))
      .filter(([, value]) => !Array.isArray(value))
      .map(([name, value]) => [name, typeof value === 'string' ? picture(value) : value]),
  );

describe('toGexf', () => {
  test('is read by graphology with every node and relationship', () => {
    expect([graph.order, graph.size]).toEqual([json.nodes.length, json.edges.length]);
    for (const { key, attributes } of json.nodes) {
      const { label = '', ...read } = graph.getNodeAttributes(picture(key));
      expect(label).toBe(picture(attributes.name));
      expect(plain(read)).toEqual(plain(attributes));
    }
    for (const { key, source, target, attributes } of json.edges) {
      expect(graph.extremities(key)).toEqual([picture(source), picture(target)]);
      const { label, kind, ...read } = graph.getEdgeAttributes(key);
      expect(label).toBe(attributes.predicate);
      expect(kind).toBe(attributes.predicate);
      expect(read).toEqual(plain(attributes));
    }
  });

  test('writes lists as GEXF 1.3 does', () => {
    expect(graph.getNodeAttribute('County:980121', 'aliases')).toEqual(['清溪']);
    expect(text).toContain('value="[&quot;江北&quot;]"');
  });

  test('has both sections where there are no relationships', () => {
    expect([...toGexf(sourceOf({ ...json, edges: [] }))].join('')).toContain(
      '</nodes>\n<edges>\n</edges>\n</graph>',
    );
  });
});
