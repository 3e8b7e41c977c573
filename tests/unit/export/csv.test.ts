import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { toCsv } from '../../../src/export/csv.js';
import type { EdgeAttributes, NodeAttributes } from '../../../src/graph/graph-json.js';
import { digestOf } from '../../../src/graph/graph-json-digest.js';
import { nastyGraph, present, sourceOf } from '../../fakes/nasty-graph.fake.js';

const json = nastyGraph();

function write(graph = json): Map<string, string> {
  const files = new Map<string, string>();
  for (const { file, text } of toCsv(sourceOf(graph))) files.set(file, (files.get(file) ?? '') + text);
  return files;
}
const files = write();

/** Rows as neo4j-admin reads them: an empty cell that isn't quoted is no value. */
function rowsOf(name: string): Record<string, unknown>[] {
  const [header = []] = parse(files.get(`${name}-header.csv`) ?? '');
  const cells: { field: string; quoted: boolean }[][] = parse(files.get(`${name}.csv`) ?? '', {
    cast: (field: string, { quoting }: { readonly quoting: boolean }) => ({ field, quoted: quoting }),
  } as never);
  return cells.map((row) => Object.fromEntries(row.flatMap((cell, i) => toValue(header[i] ?? '', cell))));
}

function toValue(column: string, { field, quoted }: { field: string; quoted: boolean }): [string, unknown][] {
  const [name = '', type = ''] = column.split(/:(?=[^:]*$)/u);
  if (field === '' && !quoted) return [];
  if (type === 'string[]') return [[name, field.split('\u001f')]];
  return [[name || type, type === 'long' || type === 'double' ? Number(field) : field]];
}

/** An empty list is no value to neo4j-admin. */
const stored = (attributes: NodeAttributes | EdgeAttributes) => ({
  ...Object.fromEntries(
    Object.entries(present(attributes)).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  ),
  digest: digestOf(attributes),
});

describe('toCsv', () => {
  test('has the nodes of each label, found by their keys', () => {
    for (const label of new Set(json.nodes.map(({ attributes }) => attributes.type))) {
      const nodes = json.nodes.filter(({ attributes }) => attributes.type === label);
      expect(rowsOf(label)).toEqual(nodes.map(({ key, attributes }) => ({ ID: key, ...stored(attributes) })));
    }
  });

  test('has the relationships of each type', () => {
    for (const type of new Set(json.edges.map(({ attributes }) => attributes.predicate))) {
      const edges = json.edges.filter(({ attributes }) => attributes.predicate === type);
      expect(rowsOf(type)).toEqual(
        edges.map(({ key, source, target, attributes }) => ({
          START_ID: source,
          END_ID: target,
          key,
          ...stored(attributes),
        })),
      );
    }
  });

  test('types its columns', () => {
    expect(files.get('Year-header.csv')).toBe(
      ':ID,id:string,type:string,name:string,year:long,digest:string\n',
    );
    expect(files.get('CONTRADICTS-header.csv')).toBe(
      ':START_ID,:END_ID,key:string,predicate:string,difference:double,why:string,digest:string\n',
    );
  });

  test('names in its arguments the files that there are, in the order of the schema', () => {
    const args = files.get('import.args')?.split('\n') ?? [];
    expect(args[0]).toBe('--nodes=Document=Document-header.csv,Document.csv');
    expect(args).toContain('--nodes=Entity:Project=Project-header.csv,Project.csv');
    expect(args).toContain('--relationships=IN_YEAR=IN_YEAR-header.csv,IN_YEAR.csv');
    const named = args.flatMap((argument) => argument.match(/[^=,]+\.csv/gu) ?? []);
    expect(named.sort()).toEqual([...files.keys()].filter((file) => file.endsWith('.csv')).sort());
  });

  test('comes with the statements that neo4j-admin leaves to be run', () => {
    expect(files.get('after-import.cypher')).toMatch(
      /CREATE CONSTRAINT .+ FOR \(n:Project\) REQUIRE n\.id IS UNIQUE;\n/u,
    );
    expect(files.get('after-import.cypher')).toContain(
      'MATCH (n:Project) WHERE n.aliases IS NULL SET n.aliases = [];\n',
    );
  });

  test('gives the same bytes again', () => {
    expect([...write()]).toEqual([...files]);
  });

  test('refuses a list that its separator would cut apart', () => {
    const nodes = json.nodes.map((node) =>
      node.attributes.type === 'Project'
        ? { ...node, attributes: { ...node.attributes, aliases: ['a\u001fb'] } }
        : node,
    );
    expect(() => write({ ...json, nodes })).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});
