import type { ManagedTransaction } from 'neo4j-driver';
import type { Connection } from './connection.js';

/** What a database holds of ours, by key; a user's own nodes and relationships are not among it. */
export interface Known {
  readonly nodes: Map<string, Held>;
  readonly edges: Map<string, Held>;
  /** Relationships that are there twice, by the database's ids. */
  readonly surplus: string[];
}

/** A node or relationship in the database. */
export interface Held {
  /** Of its content; null where something else than `load` wrote it. */
  readonly digest: string | null;
  /** The database's own id. */
  readonly element: string;
}

const NODES = `
MATCH (n) WHERE n.digest IS NOT NULL AND n.type IN labels(n)
RETURN n.type + ':' + n.id AS key, n.digest AS digest, elementId(n) AS element`;

const EDGES = `
MATCH ()-[r]->() WHERE r.key IS NOT NULL AND r.predicate = type(r)
RETURN r.key AS key, r.digest AS digest, elementId(r) AS element`;

/** Reads what is there, so that only what differs needs to be written. */
export async function readKnown({ openSession }: Connection): Promise<Known> {
  const session = openSession('WRITE');
  try {
    return await session.executeRead(async (transaction) => {
      const known: Known = { nodes: new Map(), edges: new Map(), surplus: [] };
      await gather(transaction, NODES, known.nodes, known.surplus);
      await gather(transaction, EDGES, known.edges, known.surplus);
      return known;
    });
  } finally {
    await session.close();
  }
}

async function gather(
  transaction: ManagedTransaction,
  cypher: string,
  held: Map<string, Held>,
  surplus: string[],
): Promise<void> {
  for await (const record of transaction.run(cypher)) {
    const key = String(record.get('key'));
    const element = String(record.get('element'));
    if (held.has(key)) surplus.push(element);
    else held.set(key, { digest: record.get('digest') as string | null, element });
  }
}
