import type { Answer, Parameters, Row, RunOptions, Store } from '../store.js';
import { type Connection, type ConnectOptions, connect } from './connection.js';
import { toStoreError } from './failures.js';
import type { Login } from './login.js';
import { toParameters, toValue } from './values.js';

/** Opens a database of a Neo4j for reading. Throws USAGE, STORE_UNREACHABLE, STORE_REFUSED, STORE_VERSION. */
export async function openNeo4j(
  address: string,
  login: Login,
  options: Pick<ConnectOptions, 'onWait'> = {},
): Promise<Store> {
  const connection = await connect(address, login, options);
  return {
    kind: 'neo4j',
    address,
    run: (cypher, parameters, options) => run(connection, cypher, parameters, options),
    close: connection.close,
  };
}

async function run(
  { openSession, address }: Connection,
  cypher: string,
  parameters: Parameters,
  { limit, timeoutMs }: RunOptions,
): Promise<Answer> {
  // The server refuses to write in a session of this mode, whatever the statement.
  const session = openSession('READ');
  try {
    return await session.executeRead(
      async (transaction) => {
        const result = transaction.run(cypher, toParameters(parameters));
        const rows: Row[] = [];
        let isCut = false;
        for await (const record of result) {
          isCut = rows.length >= limit;
          if (isCut) break;
          rows.push(Object.fromEntries(record.keys.map((key) => [String(key), toValue(record.get(key))])));
        }
        return { columns: (await result.keys()).map(String), rows, isCut };
      },
      { timeout: timeoutMs },
    );
  } catch (error) {
    throw toStoreError(error, address);
  } finally {
    await session.close();
  }
}
