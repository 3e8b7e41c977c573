import type { PropertyType } from '../model/schema.js';
import { type GraphSource, type Properties, readForExport } from './graph-source.js';
import { escapeXml } from './xml.js';
import { type DeclaredAttribute, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './xml-attributes.js';

/** GraphML knows no lists: they are written as JSON. */
const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  int: 'long',
  double: 'double',
  strings: 'string',
};

/** The graph as GraphML, for yEd, Gephi, igraph, NetworkX. */
export function* toGraphml(source: GraphSource): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const attribute of NODE_ATTRIBUTES) yield declaration('node', attribute);
  for (const attribute of EDGE_ATTRIBUTES) yield declaration('edge', attribute);
  yield '<graph edgedefault="directed">\n';
  for (const part of readForExport(source)) {
    const { kind, key, properties } = part;
    const ends =
      part.kind === 'node'
        ? ''
        : ` source="${escapeXml(part.source.key)}" target="${escapeXml(part.target.key)}"`;
    yield `<${kind} id="${escapeXml(key)}"${ends}>${data(kind, properties)}</${kind}>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

const declaration = (of: 'node' | 'edge', { name, type }: DeclaredAttribute): string =>
  `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`;

function data(of: 'node' | 'edge', properties: Properties): string {
  return Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => {
      const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
      return `<data key="${of}-${name}">${escapeXml(text)}</data>`;
    })
    .join('');
}
