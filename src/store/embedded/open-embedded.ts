import { statSync } from 'node:fs';
import { BuilderError, messageOf } from '../../support/errors.js';
import type { Answer, Parameters, Row, RunOptions, Store } from '../store.js';
import { openSession, type Session } from './database.js';
import { toValue } from './values.js';

/** Opens a built store for reading. Throws STORE_VERSION where another version made it, STORE_FAILED where none did. */
export async function openEmbedded(path: string, address: string, bufferBytes?: number): Promise<Store> {
  const options = bufferBytes === undefined ? { readOnly: true } : { readOnly: true, bufferBytes };
  // LadybugDB would take an empty file for an empty graph.
  if (statSync(path).size === 0) throw openingError(path, new Error('the file is empty'));
  const session = await openSession(path, options).catch((error: unknown) => {
    throw openingError(path, error);
  });
  return {
    kind: 'embedded',
    address,
    run: (cypher, parameters, runOptions) => run(session, cypher, parameters, runOptions),
    close: session.close,
  };
}

function openingError(path: string, error: unknown): BuilderError {
  const message = messageOf(error);
  const code = /version/iu.test(message) ? 'STORE_VERSION' : 'STORE_FAILED';
  return new BuilderError(code, `Cannot open ${path}: ${message}`, {
    hint: 'Build it again with this version. / 请用当前版本重新构建。',
    cause: error,
  });
}

async function run(
  { connection, query }: Session,
  cypher: string,
  parameters: Parameters,
  { limit, timeoutMs }: RunOptions,
): Promise<Answer> {
  connection.setQueryTimeout(timeoutMs);
  try {
    return await query(cypher, { ...parameters } as never, async (result) => {
      const columns = await result.getColumnNames();
      const rows: Row[] = [];
      while (rows.length < limit && result.hasNext()) {
        const row = await result.getNext();
        if (row !== null)
          rows.push(Object.fromEntries(columns.map((column) => [column, toValue(row[column])])));
      }
      return { columns, rows, isCut: result.hasNext() };
    });
  } catch (error) {
    throw runningError(error, timeoutMs);
  }
}

function runningError(error: unknown, timeoutMs: number): BuilderError {
  if (error instanceof BuilderError) return error;
  const message = messageOf(error);
  if (/read-only database/iu.test(message)) {
    return new BuilderError('QUERY_REFUSED', `The graph is opened for reading: ${message}`, { cause: error });
  }
  if (/interrupted/iu.test(message)) {
    return new BuilderError('QUERY_TIMEOUT', `No answer within ${timeoutMs / 1000} s`, {
      hint: 'Ask for less, or give it more time with --timeout. / 请缩小查询范围，或用 --timeout 延长时间。',
      cause: error,
    });
  }
  if (/buffer manager/iu.test(message)) {
    return new BuilderError(
      'STORE_FAILED',
      `The question needs more memory than the store may use: ${message}`,
      {
        hint: 'Ask for less: more labels, fewer hops. / 请缩小查询范围：加标签、减少跳数。',
        cause: error,
      },
    );
  }
  return new BuilderError('QUERY_INVALID', message, { cause: error });
}
