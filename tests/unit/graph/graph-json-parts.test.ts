import { describe, expect, test } from '@jest/globals';
import { assembleGraph } from '../../../src/graph/assemble-graph.js';
import { serialiseGraph, toGraphJson } from '../../../src/graph/graph-json.js';
import { isGraphEdge, readGraphParts } from '../../../src/graph/graph-json-parts.js';
import { QINGXI } from '../../fakes/qingxi.fake.js';

const json = toGraphJson(assembleGraph(QINGXI));
const text = serialiseGraph(json);
const read = (written: string) => [...readGraphParts(written.split('\n'), 'out/graph.json')];

describe('readGraphParts', () => {
  test('reads a line for each node and then for each relationship', () => {
    expect(read(text)).toEqual([...json.nodes, ...json.edges]);
  });

  test.each([
    ['on one line', JSON.stringify(json)],
    ['with indents', JSON.stringify(json, null, 2)],
  ])('reads what another program wrote %s', (_, written) => {
    expect(read(written)).toEqual([...json.nodes, ...json.edges]);
  });

  test.each([
    ['nothing', '', 'not JSON'],
    ['a file cut between lines', text.slice(0, text.indexOf('\n', 5000)), 'cut short'],
    ['a file cut within a line', text.slice(0, text.indexOf('\n', 5000) + 20), 'not JSON'],
    ['a later form', text.replace('"formatVersion":1', '"formatVersion":2'), 'formatVersion'],
    ['a wrong value', text.replace('"position":0', '"position":"0"'), 'position'],
  ])('refuses %s', (_, wrong, said) => {
    const attempt = () => read(wrong);
    expect(attempt).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    expect(attempt).toThrow('out/graph.json');
    expect(attempt).toThrow(said);
  });

  test('tells in which line a wrong value stands', () => {
    expect(() => read(text.replace('"position":0', '"position":"0"'))).toThrow(/graph\.json:\d+: /u);
  });
});

describe('isGraphEdge', () => {
  test('tells relationships from nodes', () => {
    expect(read(text).filter(isGraphEdge)).toEqual(json.edges);
  });
});
