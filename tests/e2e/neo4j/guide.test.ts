import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readSteps } from '../../../scripts/docs/neo4j-browser/guide-steps.mjs';
import { runQuery } from '../../../src/query/index.js';
import { openStore, type Row, type Store } from '../../../src/store/index.js';
import { runMain } from '../../support/cli.js';
import { createFolder } from '../../support/folder.js';
import { useDatabase } from '../../support/neo4j-database.js';
import { describeWithNeo4j } from '../../support/neo4j-server.js';
import { describeWithShared, SHARED } from '../../support/shared.js';

const STEPS = readSteps(readFileSync('docs/neo4j-browser/guide.md', 'utf8'));

/** What the guide asks of in the samples. */
const COUNTY = '遂昌县';
const WORK = /仙侠湖环湖绿道(?:二期工程)?/gu;
const YEAR = /\b2023\b/gu;

/** The county of most documents, the year before that of the last one, and a work that is told of in two years. */
const OTHERS = `
MATCH (d:Document)-[:ABOUT]->(c:County)
WITH c.name AS county, count(*) AS documents, max(d.documentYear) - 1 AS year ORDER BY documents DESC LIMIT 1
MATCH (c:County)<-[:IN_COUNTY]-(p:Project)-[r:IN_YEAR]->(y:Year) WHERE c.name = county
WITH county, year, p.name AS work, min(y.year) AS first, max(y.year) AS last WHERE first < last
RETURN county, year, work ORDER BY work LIMIT 1`;

const ALL_ROWS = { limit: Number.POSITIVE_INFINITY };

/** Rows as a set; properties that a store leaves out tell as little as those that are null, and their order tells nothing. */
const asSet = (rows: readonly Row[]): string[] => rows.map((row) => JSON.stringify(row, sorted)).sort();

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const told = Object.entries(value).filter(([, property]) => property !== null);
  return Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The question of a step, asked of what is in these documents. */
const askedOf = (cypher: string, { county, work, year }: Row): string =>
  cypher.replaceAll(COUNTY, String(county)).replaceAll(WORK, String(work)).replaceAll(YEAR, String(year));

describeWithShared('the questions of the guide to five real documents', () => {
  describeWithNeo4j('in both stores', () => {
    const { server } = useDatabase();
    const folder = createFolder();
    const stores: Store[] = [];
    let others: Row = {};

    beforeAll(async () => {
      const gold = readdirSync(`${SHARED}/gold/seed`).map((name) => name.replace('.gold.jsonl', '.txt'));
      for (const name of gold) cpSync(`${SHARED}/corpus/${name}`, folder.at('texts', name));
      const out = folder.at('out');
      const sources = ['--sources', `${SHARED}/sources.json`];
      expect(await runMain(['build', folder.at('texts'), ...sources, '--out', out])).toMatchObject({
        code: 0,
      });
      const env = { NEO4J_PASSWORD: server.login.password };
      expect(await runMain(['load', out, '--to', server.bolt], { env })).toMatchObject({ code: 0 });
      stores.push(await openStore(out), await openStore(server.bolt, { login: server.login }));
      const [first] = stores;
      others = first === undefined ? {} : ((await runQuery(first, OTHERS)).rows[0] ?? {});
    });
    afterAll(async () => {
      for (const store of stores) await store.close();
      folder.remove();
    });

    test('are about a county, a year and a work of theirs', () => {
      expect(others).toEqual({
        county: expect.stringMatching(/县$/u),
        year: expect.any(Number),
        work: expect.any(String),
      });
      expect(STEPS).toHaveLength(10);
    });

    // How many steps in the graph each takes is counted in tests/house/neo4j-browser.test.ts.
    test.each(STEPS.map(({ title, cypher }) => [title, cypher] as const))('%s', async (title, cypher) => {
      const question = askedOf(cypher, others);
      const [embedded, neo4j] = await Promise.all(
        stores.map((store) => runQuery(store, question, {}, ALL_ROWS)),
      );
      expect(asSet(neo4j?.rows ?? [])).toEqual(asSet(embedded?.rows ?? []));
      // These five do not contradict each other.
      if (!title.includes('disagree')) expect(neo4j?.rows).not.toHaveLength(0);
    });
  });
});
