import { beforeEach, expect, test } from '@jest/globals';
import type { DocumentRecords } from '../../../src/model/records.js';
import { type LoadSummary, loadGraph } from '../../../src/store/index.js';
import { silentLogger } from '../../../src/support/logger.js';
import { graphLinesOf } from '../../fakes/loads.fake.js';
import { fakeRecords } from '../../fakes/records.fake.js';
import { useDatabase } from '../../support/neo4j-database.js';
import { describeWithNeo4j } from '../../support/neo4j-server.js';

const COUNTY = { type: 'County', name: '清溪县', code: '980121' } as const;

const FIRST = fakeRecords({
  id: '2023.txt',
  county: '980121',
  year: 2023,
  text: '清溪县城东水厂扩建工程开工。\n青龙峡获评国家4A级旅游景区。',
  things: [
    COUNTY,
    { type: 'Project', name: '城东水厂扩建工程', years: [[2023, 'started', '城东水厂扩建工程开工']] },
    { type: 'ScenicSpot', name: '青龙峡' },
    { type: 'Honour', name: '国家4A级旅游景区' },
  ],
  relations: [['AWARDED', '青龙峡', '国家4A级旅游景区', 2023, '青龙峡获评国家4A级旅游景区']],
});

/** @param aliases Names of the first document's project, under which both are one. */
const second = (...aliases: readonly string[]): DocumentRecords =>
  fakeRecords({
    id: '2024.txt',
    county: '980121',
    year: 2024,
    text: '清溪县东城供水工程建成，即城东水厂扩建工程。',
    things: [
      COUNTY,
      { type: 'Project', name: '东城供水工程', aliases, years: [[2024, 'completed', '东城供水工程建成']] },
    ],
  });

const APART = [FIRST, second()];
const JOINED = [FIRST, second('城东水厂扩建工程')];

describeWithNeo4j('what a user has added', () => {
  const { ask, empty, server } = useDatabase();
  const load = (documents: readonly DocumentRecords[]): Promise<LoadSummary> =>
    loadGraph(server.bolt, graphLinesOf(documents), { login: server.login }, silentLogger);
  const add = (name: string) =>
    ask(
      `MATCH (n:Entity {name: $name})
       SET n:重点, n:\`A\`\`B\`, n.负责人 = $name, n.核对于 = date('2026-01-02')
       CREATE (:Note {text: $name})-[:\`RE \`\`]->()\`\`:CONCERNS\` {since: 2020}]->(n), (n)-[:SEE]->(n)`,
      { name },
    );
  const added = () =>
    ask(`MATCH (note:Note)-[r]->(n)
         RETURN note.text AS note, type(r) AS type, r.since AS since, n.name AS name, [l IN labels(n) WHERE l IN ['重点', 'A\`B']] AS labels,
                n.负责人 AS owner, toString(n.核对于) AS checked, COUNT { (n)-[:SEE]->(n) } AS loops, n.mentionCount AS mentions
         ORDER BY note`);
  const addedTo = (name: string) => ({
    note: name,
    type: 'RE `]->()`:CONCERNS',
    since: 2020,
    name,
    labels: ['重点', 'A`B'],
    owner: name,
    checked: '2026-01-02',
    loops: 1,
    mentions: 1,
  });

  beforeEach(empty);

  test('stays on a thing that stays, whatever is loaded', async () => {
    await load(APART);
    await add('青龙峡');
    await load(APART);
    expect(await added()).toEqual([addedTo('青龙峡')]);
    const { removed } = await load([FIRST]);
    expect(removed).toMatchObject({ kept: 0 });
    expect(await added()).toEqual([addedTo('青龙峡')]);
  });

  test('stays where it has nothing to do with ours, labels and types of ours among it', async () => {
    await ask("CREATE (:Project {name: '我的项目', id: 'my/1'})-[:LOCATED_IN]->(:Village {name: '我的村'})");
    await load(APART);
    await load([FIRST]);
    const rows = await ask(
      'MATCH (p:Project)-[:LOCATED_IN]->(v:Village) RETURN p.name AS project, v.name AS village',
    );
    expect(rows).toEqual([{ project: '我的项目', village: '我的村' }]);
  });

  test('stays between our nodes, though the type is one of ours', async () => {
    await load(APART);
    await ask(
      "MATCH (a {name: '东城供水工程'}), (b {name: '青龙峡'}) CREATE (a)-[:LOCATED_IN {by: 'me'}]->(b)",
    );
    await load(APART);
    expect(await ask('MATCH ()-[r:LOCATED_IN]->() RETURN r.by AS by')).toEqual([{ by: 'me' }]);
  });

  test('keeps a thing that no document tells of any more, bare of what they told', async () => {
    await load(APART);
    await add('东城供水工程');
    const { removed } = await load([FIRST]);
    expect(removed).toMatchObject({ kept: 1 });
    expect(await added()).toEqual([{ ...addedTo('东城供水工程'), mentions: null }]);
    expect(
      await ask("MATCH (n {name: '东城供水工程'})-[r]-() WHERE r.predicate IS NOT NULL RETURN r"),
    ).toEqual([]);
    await load(APART);
    expect(await added()).toEqual([addedTo('东城供水工程')]);
  });

  test('goes along when things are joined, and when they part', async () => {
    await load(APART);
    const names = ['东城供水工程', '城东水厂扩建工程'];
    for (const name of names) await add(name);
    await load(JOINED);
    const [thing] = await ask(
      'MATCH (n:Project) RETURN n.name AS name, n.memberIds AS members, n.负责人 AS owner',
    );
    expect(thing).toMatchObject({
      name: '城东水厂扩建工程',
      members: names.map((name) => `Project/980121/${name}`),
    });
    expect(names).toContain(thing?.['owner']);
    const both = await added();
    expect(both.map(({ note, name, labels }) => [note, name, labels])).toEqual(
      names.map((note) => [note, '城东水厂扩建工程', ['重点', 'A`B']]),
    );

    // The joined thing had the id of the one that is gone now.
    await load([FIRST]);
    expect((await added()).map(({ note, name }) => [note, name])).toEqual(
      names.map((note) => [note, '城东水厂扩建工程']),
    );
    expect(await ask('MATCH (n:Project) RETURN n.id AS id')).toEqual([
      { id: 'Project/980121/城东水厂扩建工程' },
    ]);
  });
});
