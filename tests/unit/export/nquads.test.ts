import { describe, expect, test } from '@jest/globals';
import { Parser, type Quad, Store } from 'n3';
import { toNquads } from '../../../src/export/nquads.js';
import { nastyGraph, present, sourceOf } from '../../fakes/nasty-graph.fake.js';

const OWN = 'urn:xianzhi:schema:';
const SCHEMA = 'https://schema.org/';
const PROV = 'http://www.w3.org/ns/prov#';

const json = nastyGraph();
const text = [...toNquads(sourceOf(json))].join('');
const quads: Quad[] = new Parser({ format: 'N-Quads' }).parse(text);
const store = new Store(quads);

const objects = (subject: string, predicate: string) =>
  store.getObjects(subject, predicate, null).map(({ value }) => value);
const subjectOf = (label: string, id: string) =>
  store
    .getSubjects(`${OWN}id`, null, null)
    .find(({ value }) => objects(value, `${OWN}id`)[0] === id && objects(value, `${OWN}type`)[0] === label)
    ?.value ?? '';

describe('toNquads', () => {
  test('is read by N3 with every property of every node', () => {
    const subjects = new Map(
      store
        .getSubjects(`${OWN}id`, null, null)
        .map(({ value }) => [`${objects(value, `${OWN}type`)[0]}:${objects(value, `${OWN}id`)[0]}`, value]),
    );
    for (const { key, attributes } of json.nodes) {
      const subject = subjects.get(key) ?? '';
      for (const [name, value] of Object.entries(present(attributes))) {
        const expected = [value].flat().map(String);
        // A set of triples has each value once.
        expect(objects(subject, OWN + name).sort()).toEqual([...new Set(expected)].sort());
      }
    }
  });

  test('has every relationship, with its properties where it has any', () => {
    const plain = new Set(
      json.edges.map(({ source, target, attributes }) => `${attributes.predicate} ${source} ${target}`),
    );
    const types = new Set(json.edges.map(({ attributes }) => `${OWN}${attributes.predicate}`));
    const told = quads.filter(({ predicate }) => types.has(predicate.value));
    expect(
      new Set(
        told.map(({ subject, predicate, object }) => `${predicate.value} ${subject.value} ${object.value}`),
      ).size,
    ).toBe(plain.size);
    const [mention] = store.getSubjects(
      `${OWN}endOffset`,
      '"3"^^http://www.w3.org/2001/XMLSchema#integer',
      null,
    );
    expect(objects(mention?.value ?? '', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate')).toEqual([
      `${OWN}MENTIONED_IN`,
    ]);
  });

  test('tells what a figure measures in the words of schema.org', () => {
    const [about] = json.nodes.filter(({ attributes }) => attributes.name === '旅游总收入 约25亿元 2023');
    const subject = subjectOf('Observation', about?.attributes.id ?? '');
    expect(objects(subject, `${SCHEMA}value`)).toEqual(['25']);
    expect(objects(subject, `${SCHEMA}unitText`)).toEqual(['亿元']);
    expect(objects(subject, `${SCHEMA}observationDate`)).toEqual(['2023']);
    expect(objects(subject, `${SCHEMA}observationAbout`)).toEqual(['urn:xianzhi:County:980121']);
    expect(objects(subject, `${SCHEMA}variableMeasured`)).toEqual(['urn:xianzhi:Indicator:旅游总收入']);
  });

  test('tells where a fact comes from in the words of PROV-O', () => {
    const [statement] = json.nodes.filter(({ attributes }) => attributes.type === 'Statement');
    const subject = subjectOf('Statement', statement?.attributes.id ?? '');
    expect(objects(subject, `${PROV}hadPrimarySource`)).toEqual(['urn:xianzhi:Document:qingxi/2023.txt']);
    expect(objects(subject, `${PROV}wasGeneratedBy`)).toEqual(['urn:xianzhi:reading:qingxi/2023.txt']);
    expect(objects(subject, `${PROV}wasQuotedFrom`)[0]).toMatch(/^urn:xianzhi:Passage:/u);
    expect(objects('urn:xianzhi:reading:qingxi/2023.txt', `${PROV}used`)).toEqual([
      'urn:xianzhi:Document:qingxi/2023.txt',
    ]);
  });

  test('keeps what a document says in a graph of its name, and things that many tell of in none', () => {
    const graphs = (label: string) =>
      new Set(store.getQuads(null, `${OWN}type`, `"${label}"`, null).map(({ graph }) => graph.value));
    expect(graphs('Passage')).toEqual(
      new Set(['urn:xianzhi:Document:qingxi/2023.txt', 'urn:xianzhi:Document:qingxi/2024.txt']),
    );
    expect(graphs('County')).toEqual(new Set(['']));
  });

  test('has one statement a line', () => {
    expect(text.split('\n')).toHaveLength(quads.length + 1);
  });
});
