import { DataFactory, type Literal, type NamedNode, type Quad_Object } from 'n3';
import type { PropertyType, Properties as PropertyTypes } from '../model/schema.js';
import type { Properties } from './graph-source.js';
import { iri, PROPERTIES } from './rdf-vocabulary.js';

const { literal } = DataFactory;

/** What is said of one subject: a predicate and an object. */
export type Saying = readonly [NamedNode, Quad_Object];

const DATATYPES: Readonly<Record<PropertyType, NamedNode>> = {
  string: iri('xsd:string'),
  strings: iri('xsd:string'),
  int: iri('xsd:integer'),
  double: iri('xsd:double'),
};

/** The properties of a node or relationship under our own names, and under others' where they have one. */
export function propertySayings(properties: Properties, types: PropertyTypes): Saying[] {
  return Object.entries(types).flatMap(([name, type]) => {
    const value = properties[name] ?? null;
    const values = Array.isArray(value) ? value : value === null ? [] : [value];
    const known = PROPERTIES[name];
    return values.flatMap((each: string | number): Saying[] => {
      const own: Saying = [iri(`xianzhi:${name}`), typed(each, type)];
      return known === undefined ? [own] : [own, [iri(known), worded(name, each)]];
    });
  });
}

/** A value with its type. */
export function typed(value: string | number, type: PropertyType): Literal {
  return literal(typeof value === 'string' ? value : String(value), DATATYPES[type]);
}

/** Names are in Chinese, and say so. */
function worded(property: string, value: string | number): Literal {
  const text = String(value);
  return property === 'name' || property === 'aliases' ? literal(text, 'zh') : literal(text);
}
