import type { EntityRecord, Quote } from '../model/records.js';
import { addDerived, addEdge } from './add-edge.js';
import type { NodeKeys } from './add-things.js';
import type { DerivedEdge } from './attributes.js';
import { passageCaption } from './captions.js';
import type { CountyGraph } from './county-graph.js';
import type { Divisions } from './divisions.js';
import type { DocumentParts } from './document-parts.js';
import { inLines } from './in-lines.js';
import { nodeKey } from './keys.js';
import { indexPassages } from './passage-index.js';
import { draftKeyOf } from './thing-draft.js';

/** What the parts of a document are added with. */
export interface DocumentScope {
  readonly graph: CountyGraph;
  readonly parts: DocumentParts;
  readonly divisions: Divisions;
  /** The key of the node that an id of this document's records stands for; null where there is none. */
  readonly thing: (id: string) => string | null;
  /** The key of the passage that a quote stands in; null where it stands in none. */
  readonly passage: (quote: Quote) => string | null;
}

/** Adds a document with its passages, and says where its records' ids and quotes lead. */
export function addDocument(
  graph: CountyGraph,
  parts: DocumentParts,
  divisions: Divisions,
  keys: NodeKeys,
): DocumentScope {
  addDocumentNode(graph, parts);
  addPassages(graph, parts);
  const things = new Map(parts.entities.map((entity) => [entity.id as string, keys.get(draftKeyOf(entity))]));
  const passages = indexPassages(parts.passages);
  return {
    graph,
    parts,
    divisions,
    thing(id) {
      const division = divisions.get(id);
      return things.get(id) ?? (division === null ? null : nodeKey(division.type, division.code));
    },
    passage(quote) {
      const passage = passages.at(quote);
      return passage === null ? null : nodeKey('Passage', passage.id);
    },
  };
}

function addDocumentNode(graph: CountyGraph, { document }: DocumentParts): void {
  const { k: _, encoding: _encoding, province: _province, ...attributes } = document;
  const key = nodeKey('Document', document.id);
  const name = document.title === '' ? document.id : document.title;
  graph.addNode(key, { type: 'Document', name, caption: inLines(name), ...attributes });
  // A county's document isn't about its prefecture as well.
  const [label, code] =
    document.county === null
      ? (['Prefecture', document.prefecture] as const)
      : (['County', document.county] as const);
  if (code !== null)
    addEdge(graph, { source: key, target: nodeKey(label, code), attributes: { predicate: 'ABOUT' } });
}

function addPassages(graph: CountyGraph, { document, passages }: DocumentParts): void {
  const source = nodeKey('Document', document.id);
  for (const { id, text, position, section, start, end } of passages) {
    const target = nodeKey('Passage', id);
    if (graph.hasNode(target)) continue;
    const name = passageCaption(text);
    graph.addNode(target, {
      type: 'Passage',
      id,
      name,
      caption: inLines(name),
      text,
      document: document.id,
      position,
      section,
      startOffset: start,
      endOffset: end,
    });
    addEdge(graph, { source, target, attributes: { predicate: 'HAS_PASSAGE' } });
  }
}

/** Adds where an entity is mentioned, in which document, and which county it lies in. */
export function addMentions(scope: DocumentScope, entity: EntityRecord): void {
  const { graph, thing, passage } = scope;
  const source = thing(entity.id);
  if (source === null) return;
  for (const mention of entity.mentions) {
    const target = passage(mention);
    if (target === null) continue;
    const { start, end, text } = mention;
    const attributes = {
      predicate: 'MENTIONED_IN',
      surface: text,
      startOffset: start,
      endOffset: end,
    } as const;
    addEdge(graph, { source, target, attributes, apart: [start, end] });
  }
  const told = { sources: entity.mentions.length, quote: firstSentence(scope, entity) };
  addNamedIn(scope, source, told);
  addCounty(scope, entity, source, told);
}

/** How often an entity is mentioned, and the first sentence that does. */
type Told = Pick<DerivedEdge, 'sources' | 'quote'>;

function firstSentence({ graph, passage }: DocumentScope, { mentions: [first] }: EntityRecord): string {
  if (first === undefined) return '';
  const key = passage(first);
  return key === null ? first.text : textOf(graph, key);
}

function addNamedIn({ graph, parts }: DocumentScope, source: string, told: Told): void {
  if (told.sources === 0) return;
  const attributes = { predicate: 'NAMED_IN', basis: 'stated', ...told } as const;
  addDerived(graph, { source, target: nodeKey('Document', parts.document.id), attributes });
}

function addCounty(
  { graph, divisions }: DocumentScope,
  entity: EntityRecord,
  source: string,
  told: Told,
): void {
  const county = divisions.get(entity.county);
  if (county?.type !== 'County') return;
  const { name, aliases } = county;
  const isNamed = [entity.name, ...entity.surfaces].some((text) =>
    [name, ...aliases].some((word) => text.includes(word)),
  );
  const attributes = { predicate: 'IN_COUNTY', basis: isNamed ? 'stated' : 'implied', ...told } as const;
  addDerived(graph, { source, target: nodeKey('County', county.code), attributes });
}

/** The text of a passage. */
export function textOf(graph: CountyGraph, passageKey: string): string {
  const passage = graph.getNodeAttributes(passageKey);
  return passage.type === 'Passage' ? passage.text : '';
}
