import { type AddedTo, findAddedTo, OUR_PROPERTIES } from './added-to.js';
import { carryOver } from './carry-over.js';
import type { Comparison } from './changes.js';
import type { Known } from './known.js';
import type { End } from './statements.js';
import type { Writer } from './writer.js';

/** What was no longer told by any document. */
export interface Removed {
  readonly nodes: number;
  readonly edges: number;
  /** Nodes that stayed, without what we told of them, for what the user has added to them. */
  readonly kept: number;
}

const BATCH_ROWS = 10_000;

const DELETE_EDGES = 'UNWIND $elements AS element MATCH ()-[r]->() WHERE elementId(r) = element DELETE r';
const DELETE_NODES = 'UNWIND $elements AS element MATCH (n) WHERE elementId(n) = element DETACH DELETE n';

/** What stays of a node that only the user's additions keep: enough to recognise it. */
const STAYING = new Set(['id', 'type', 'name']);

/**
 * Removes what the graph has no longer.
 *
 * What a user has added to a thing goes to the thing that it was joined to, or that was parted from it; where there is
 * none the node stays, bare of what documents told.
 */
export async function removeStale(
  { nodes, edges, surplus }: Known,
  { heirs }: Comparison,
  writer: Writer,
): Promise<Removed> {
  const staleEdges = [...edges.values()].map(({ element }) => element);
  const staleNodes = [...nodes.values()].map(({ element }) => element);
  for (const elements of slices([...staleEdges, ...surplus])) await run(writer, DELETE_EDGES, { elements });

  let kept = 0;
  for (const elements of slices(staleNodes)) {
    const addedTo = await findAddedTo(writer, elements);
    const spared = new Set<string>();
    for (const node of addedTo) {
      const heir = heirOf(node, heirs);
      if (heir !== undefined) await writer.write((transaction) => carryOver(transaction, node, heir));
      else {
        await strip(writer, node);
        kept += 1;
      }
      spared.add(node.element);
    }
    const gone = elements.filter((element) => !spared.has(element));
    await run(writer, DELETE_NODES, { elements: gone });
  }
  return { nodes: staleNodes.length - kept, edges: staleEdges.length, kept };
}

function* slices(elements: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < elements.length; start += BATCH_ROWS) {
    yield elements.slice(start, start + BATCH_ROWS);
  }
}

const run = (writer: Writer, cypher: string, parameters: object) =>
  writer.write((transaction) => transaction.run(cypher, parameters));

/** The thing that it is now part of, or the first of its former members. */
function heirOf({ id, memberIds }: AddedTo, heirs: ReadonlyMap<string, End>): End | undefined {
  return [id, ...memberIds].map((member) => heirs.get(member)).find((heir) => heir !== undefined);
}

/** Takes off what we told of a node; without a digest it is the user's. */
async function strip(writer: Writer, { element, type }: AddedTo): Promise<void> {
  const ours = (OUR_PROPERTIES[type] ?? []).filter((name) => !STAYING.has(name));
  const nothing = Object.fromEntries(ours.map((name) => [name, null]));
  await run(writer, 'MATCH (n) WHERE elementId(n) = $element SET n += $nothing', { element, nothing });
}
