import type { DivisionRecord } from '../model/records.js';
import { DIVISION_TYPES, type ThingType } from '../model/vocabulary.js';
import { addEdge } from './add-edge.js';
import type { DivisionNode, ThingNode } from './attributes.js';

import type { CountyGraph } from './county-graph.js';
import type { Divisions } from './divisions.js';
import { inLines } from './in-lines.js';
import { nodeKey } from './keys.js';
import type { Join } from './resolve/candidate.js';
import { type JoinedThing, joinThings } from './resolve/join-things.js';
import type { ResolveOptions } from './resolve/overrides.js';
import {
  fullestName,
  isDivisionType,
  linkOf,
  mainCounty,
  otherNames,
  statusesOf,
  type ThingDraft,
} from './thing-draft.js';

/** The key of the node that each draft has become, by the draft's key. */
export type NodeKeys = ReadonlyMap<string, string>;

/** Adds a node for each division and each thing, joined across documents, and the path of each division. */
export function addThings(
  graph: CountyGraph,
  divisions: Divisions,
  drafts: ReadonlyMap<string, ThingDraft>,
  options?: ResolveOptions,
): NodeKeys {
  for (const division of divisions.all()) {
    const draft = drafts.get(nodeKey(division.type, division.code));
    addNode(graph, recordedDivision(division, draft === undefined ? [] : [draft], divisions));
  }
  const keys = new Map<string, string>();
  for (const joined of joinThings(drafts.values(), (county) => divisions.namesAbove(county), options)) {
    const key = addNode(graph, toNode(joined, divisions));
    for (const draft of joined.members) keys.set(draft.key, key);
  }
  for (const division of divisions.all()) addPath(graph, division, divisions);
  return keys;
}

function addNode(graph: CountyGraph, node: DivisionNode | ThingNode): string {
  const key = nodeKey(node.type, node.id);
  if (!graph.hasNode(key)) graph.addNode(key, node);
  return key;
}

function addPath(graph: CountyGraph, division: DivisionRecord, divisions: Divisions): void {
  const parent = divisions.get(division.parent);
  if (parent === null) return;
  const source = nodeKey(asDivisionType(division), division.code);
  addEdge(graph, { source, target: nodeKey(parent.type, parent.code), attributes: { predicate: 'PART_OF' } });
}

function asDivisionType({ type, code }: DivisionRecord): DivisionNode['type'] {
  if (!isDivisionType(type))
    throw new Error(`${code} is recorded as a ${type}, not as one of ${DIVISION_TYPES.join(', ')}`);
  return type;
}

/** A division that the gazetteer knows: named as it is officially, whatever the documents call it. */
function recordedDivision(
  division: DivisionRecord,
  drafts: readonly ThingDraft[],
  divisions: Divisions,
): DivisionNode {
  const { code, name, fullName } = division;
  return {
    type: asDivisionType(division),
    id: code,
    name,
    caption: inLines(name),
    code,
    fullName,
    aliases: otherNames(drafts, name, division.aliases),
    county: divisions.countyOf(code)?.code ?? null,
    ...tallies(drafts),
    joinedBy: [],
    ...linkOf(drafts),
  };
}

function toNode({ members: group, joins }: JoinedThing, divisions: Divisions): DivisionNode | ThingNode {
  const [{ id, type, code }] = group;
  const name = fullestName(group);
  const county = mainCounty(group);
  const aliases = otherNames(group, name);
  const attributes = {
    id,
    name,
    caption: inLines(name),
    aliases,
    county,
    ...tallies(group),
    joinedBy: joins.map(joinText),
    ...linkOf(group),
  };
  if (!isDivisionType(type)) return { type: type satisfies ThingType, ...attributes };
  return { type, ...attributes, code, fullName: `${divisions.get(county)?.fullName ?? ''}${name}` };
}

/** `Road/980121/东环 = Road/980121/东环路 · resolve/alias 东环 · 0.95`: why two were taken for one. */
function joinText({ one, other, rule, shared, confidence }: Join): string {
  const why = shared === '' ? rule : `${rule} ${shared}`;
  return `${one.id} = ${other.id} · ${why} · ${confidence.toFixed(2)}`;
}

function tallies(group: readonly ThingDraft[]): Pick<ThingNode, 'statuses' | 'mentionCount' | 'memberIds'> {
  return {
    statuses: statusesOf(group),
    mentionCount: group.reduce((sum, { mentionCount }) => sum + mentionCount, 0),
    memberIds: group.length > 1 ? group.map(({ id }) => id) : [],
  };
}
