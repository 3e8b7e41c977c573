import neo4j from 'neo4j-driver';
import { findPassword } from './password.mjs';

/** @typedef {{ home: string, boltPort: number, passwordFile?: string | undefined }} Server */

/**
 * Runs statements one after the other on a server of one's own, and gives the rows of all.
 *
 * @param {Server} server
 * @param {readonly string[]} statements
 * @returns {Promise<Record<string, unknown>[]>}
 */
export async function askServer({ home, boltPort, passwordFile }, statements) {
  const { password } = findPassword({ home, passwordFile });
  const driver = neo4j.driver(`bolt://127.0.0.1:${boltPort}`, neo4j.auth.basic('neo4j', password), {
    disableLosslessIntegers: true,
  });
  const rows = [];
  try {
    for (const statement of statements) {
      const { records } = await driver.executeQuery(statement);
      rows.push(...records.map((record) => record.toObject()));
    }
  } finally {
    await driver.close();
  }
  return rows;
}
