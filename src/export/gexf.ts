import type { PropertyType } from '../model/schema.js';
import {
  type ExportEdge,
  type ExportNode,
  type GraphSource,
  type Properties,
  readForExport,
} from './graph-source.js';
import { escapeXml } from './xml.js';
import { type DeclaredAttribute, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './xml-attributes.js';

const TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  int: 'long',
  double: 'double',
  strings: 'liststring',
};

/** The graph as GEXF 1.3, for Gephi: nodes carry their name as label, relationships their type. */
export function* toGexf(source: GraphSource): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield '<graph mode="static" defaultedgetype="directed">\n';
  yield declarations('node', NODE_ATTRIBUTES);
  yield declarations('edge', EDGE_ATTRIBUTES);
  yield '<nodes>\n';
  let isAmongNodes = true;
  for (const part of readForExport(source)) {
    if (part.kind === 'edge' && isAmongNodes) {
      isAmongNodes = false;
      yield '</nodes>\n<edges>\n';
    }
    yield part.kind === 'node' ? nodeElement(part) : edgeElement(part);
  }
  yield isAmongNodes ? '</nodes>\n<edges>\n</edges>\n' : '</edges>\n';
  yield '</graph>\n</gexf>\n';
}

function declarations(of: 'node' | 'edge', attributes: readonly DeclaredAttribute[]): string {
  const each = attributes.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`,
  );
  return `<attributes class="${of}">\n${each.join('')}</attributes>\n`;
}

function nodeElement({ key, properties }: ExportNode): string {
  const label = String(properties['name'] ?? key);
  return `<node id="${escapeXml(key)}" label="${escapeXml(label)}">${values(properties)}</node>\n`;
}

function edgeElement({ key, type, source, target, properties }: ExportEdge): string {
  const ends = `source="${escapeXml(source.key)}" target="${escapeXml(target.key)}"`;
  // Gephi tells two relationships between the same nodes apart by their kind.
  return `<edge id="${escapeXml(key)}" ${ends} label="${type}" kind="${type}">${values(properties)}</edge>\n`;
}

function values(properties: Properties): string {
  const each = Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<attvalue for="${name}" value="${escapeXml(toText(value))}"/>`);
  return `<attvalues>${each.join('')}</attvalues>`;
}

/** GEXF 1.3 writes a list as JSON does, with ", " between its items. */
function toText(value: Properties[string]): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
}
