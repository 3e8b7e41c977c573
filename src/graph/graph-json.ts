import { z } from 'zod';
import { NODE_TYPES, type Properties, type PropertyType, RELATIONSHIP_TYPES } from '../model/schema.js';
import { BuilderError, messageOf } from '../support/errors.js';
import type { EdgeAttributes, NodeAttributes } from './attributes.js';
import { type CountyGraph, FORMAT_VERSION, type GraphAttributes } from './county-graph.js';
import { compareStrings } from './keys.js';

export type { EdgeAttributes, NodeAttributes, PropertyValue } from './attributes.js';

export interface GraphNode {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

export interface GraphEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** The graph in graphology's export form; nodes and relationships in the order of schema, then of ids. */
export interface GraphJson {
  readonly attributes: GraphAttributes;
  readonly options: { readonly type: 'directed'; readonly multi: true; readonly allowSelfLoops: true };
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const OPTIONS = { type: 'directed', multi: true, allowSelfLoops: true } as const;
const NODE_ORDER = new Map(NODE_TYPES.map(({ label }, i) => [label, i]));
const EDGE_ORDER = new Map(RELATIONSHIP_TYPES.map(({ type }, i) => [type, i]));

/** The graph in graphology's export form, sorted; shares its attributes with the graph. */
export function toGraphJson(graph: CountyGraph): GraphJson {
  const nodes = graph.mapNodes((key, attributes): GraphNode => ({ key, attributes }));
  const edges = graph.mapEdges(
    (key, attributes, source, target): GraphEdge => ({ key, source, target, attributes }),
  );
  return {
    attributes: graph.getAttributes(),
    options: OPTIONS,
    nodes: nodes.sort(compareNodes),
    edges: edges.sort(compareEdges),
  };
}

function compareNodes(a: GraphNode, b: GraphNode): number {
  const byType = (NODE_ORDER.get(a.attributes.type) ?? 0) - (NODE_ORDER.get(b.attributes.type) ?? 0);
  return byType || compareStrings(a.attributes.id, b.attributes.id);
}

function compareEdges(a: GraphEdge, b: GraphEdge): number {
  const byType =
    (EDGE_ORDER.get(a.attributes.predicate) ?? 0) - (EDGE_ORDER.get(b.attributes.predicate) ?? 0);
  return (
    byType ||
    compareStrings(a.source, b.source) ||
    compareStrings(a.target, b.target) ||
    compareStrings(a.key, b.key)
  );
}

/** The lines of graph.json: a head, one node or relationship a line with its keys sorted, a foot. Together they are JSON. */
export function* graphJsonLines({ attributes, options, nodes, edges }: GraphJson): Generator<string> {
  yield `{"attributes":${stable(attributes)},"options":${JSON.stringify(options)},"nodes":[`;
  yield* separated(
    nodes,
    ({ key, attributes: properties }) => `{"key":${JSON.stringify(key)},"attributes":${stable(properties)}}`,
  );
  yield '],"edges":[';
  yield* separated(edges, ({ key, source, target, attributes: properties }) => {
    const ends = `"key":${JSON.stringify(key)},"source":${JSON.stringify(source)},"target":${JSON.stringify(target)}`;
    return `{${ends},"attributes":${stable(properties)}}`;
  });
  yield ']}';
}

/** The text of graph.json; the same graph gives the same bytes. */
export function serialiseGraph(json: GraphJson): string {
  let text = '';
  for (const line of graphJsonLines(json)) text += `${line}\n`;
  return text;
}

function* separated<T>(values: readonly T[], toLine: (value: T) => string): Generator<string> {
  const last = values.length - 1;
  for (const [i, value] of values.entries()) yield i < last ? `${toLine(value)},` : toLine(value);
}

function stable(attributes: object): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(attributes).sort(([a], [b]) => compareStrings(a, b))),
  );
}

const VALUES: Readonly<Record<PropertyType, z.ZodType>> = {
  string: z.string().nullable(),
  int: z.int().nullable(),
  double: z.number().nullable(),
  strings: z.array(z.string()),
};

const shapeOf = (properties: Properties): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(properties).map(([name, type]) => [name, VALUES[type]]));

const NODE_ATTRIBUTES = z.discriminatedUnion(
  'type',
  NODE_TYPES.map(({ label, properties }) =>
    z.strictObject({ ...shapeOf(properties), id: z.string(), type: z.literal(label) }),
  ) as never,
) as unknown as z.ZodType<NodeAttributes>;

const EDGE_ATTRIBUTES = z.discriminatedUnion(
  'predicate',
  RELATIONSHIP_TYPES.map(({ type, properties }) =>
    z.strictObject({ ...shapeOf(properties), predicate: z.literal(type) }),
  ) as never,
) as unknown as z.ZodType<EdgeAttributes>;

const NODE = z.strictObject({ key: z.string(), attributes: NODE_ATTRIBUTES });
const EDGE = z.strictObject({
  key: z.string(),
  source: z.string(),
  target: z.string(),
  attributes: EDGE_ATTRIBUTES,
});

const GRAPH = z.object({
  attributes: z.object({ formatVersion: z.literal(FORMAT_VERSION) }),
  options: z.object({ type: z.literal('directed'), multi: z.literal(true), allowSelfLoops: z.literal(true) }),
  nodes: z.array(NODE),
  edges: z.array(EDGE),
});

/** Reads a graph.json; every node and relationship must be as the schema has it. Throws INPUT_INVALID naming `file`. */
export function parseGraphJson(text: string, file: string): GraphJson {
  return parseAs(GRAPH, text, file);
}

/** Reads the JSON of one node. Throws INPUT_INVALID naming `place`. */
export const parseGraphNode = (text: string, place: string): GraphNode => parseAs(NODE, text, place);

/** Reads the JSON of one relationship. Throws INPUT_INVALID naming `place`. */
export const parseGraphEdge = (text: string, place: string): GraphEdge => parseAs(EDGE, text, place);

function parseAs<T>(shape: z.ZodType<T>, text: string, file: string): T {
  const result = shape.safeParse(parseJson(text, file));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new BuilderError(
    'INPUT_INVALID',
    `${file}: not a graph of Xianzhi: ${issue?.path.join('.')}: ${issue?.message}`,
    {
      hint: 'Build it again. / 请重新构建。',
      cause: result.error,
    },
  );
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BuilderError('INPUT_INVALID', `${file}: not JSON: ${messageOf(error)}`, { cause: error });
  }
}
