import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findChromium, NO_CHROMIUM, openChromium } from '../../../scripts/neo4j-browser/chromium.mjs';
import { dropFile, openNeo4jBrowser, run, showGraph } from '../../../scripts/neo4j-browser/neo4j-page.mjs';
import { builtSamples } from '../../support/built-samples.js';
import { runMain } from '../../support/cli.js';
import { useDatabase } from '../../support/neo4j-database.js';
import { describeWithNeo4j } from '../../support/neo4j-server.js';

const executablePath = findChromium();
if (executablePath === null) {
  describe.skip(`Neo4j Browser (skipped: ${NO_CHROMIUM})`, () => test('shows the samples', () => undefined));
} else {
  describeWithNeo4j('Neo4j Browser', () => {
    const { server } = useDatabase();
    const opened: Awaited<ReturnType<typeof openChromium>>[] = [];

    beforeAll(async () => {
      const out = await builtSamples();
      const password = { NEO4J_PASSWORD: server.login.password };
      expect(await runMain(['load', out, '--to', server.bolt], { env: password })).toMatchObject({ code: 0 });
      const chromium = await openChromium({ executablePath, width: 1200, height: 760 });
      opened.push(chromium);
      await openNeo4jBrowser(chromium.page, server);
    });
    afterAll(async () => {
      for (const { close } of opened) await close();
    });

    const page = () => {
      const [chromium] = opened;
      if (chromium === undefined) throw new Error('Chromium is not open');
      return chromium.page;
    };

    test('answers a question in Chinese with the sentence', async () => {
      const cypher = `MATCH (p:Project)-[r:IN_YEAR]->(y:Year)
WHERE p.name = '仙侠湖环湖绿道二期工程' AND r.status = 'planned' AND y.year = 2024
RETURN r.quote AS 原句`;
      const frame = await run(page(), cypher);
      await frame.getByText('"仙侠湖环湖绿道二期工程国庆前全线贯通"').waitFor();
      expect(await frame.textContent()).toContain('原句');
    });

    test('shows a name in lines and a status, in the colours of the style', async () => {
      const style = readFileSync('docs/neo4j-browser/style.grass', 'utf8');
      await dropFile(page(), 'style.grass', style);
      const frame = await run(
        page(),
        "MATCH (p:Project)-[r:IN_YEAR]->(y:Year) WHERE p.name = '仙侠湖环湖绿道二期工程' RETURN p, r, y",
      );
      await showGraph(page(), frame);
      const project = frame.locator('g.node').filter({ hasText: '仙侠湖环' });
      const lines = await project.locator('text.caption').allTextContents();
      expect(lines.map((line) => line.trim())).toEqual(['仙侠湖环', '湖绿道二', '期工程']);
      const color = /node\.Project \{[^}]*?\n {2}color: (?<hex>#\w+)/u.exec(style)?.groups?.['hex'];
      expect(await project.locator('circle.b-outline').getAttribute('fill')).toBe(color);
      const statuses = await frame.locator('g.relationship text').allTextContents();
      expect(statuses.map((status) => status.trim())).toEqual(expect.arrayContaining(['planned', 'ongoing']));
    });
  });
}
