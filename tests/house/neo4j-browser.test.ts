import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { browserFiles } from '../../scripts/docs/neo4j-browser/files.mjs';
import { readSteps } from '../../scripts/docs/neo4j-browser/guide-steps.mjs';
import { NODE_LOOKS, RELATIONSHIP_LOOKS } from '../../scripts/docs/neo4j-browser/look.mjs';
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../src/model/schema.js';
import { loadQueries } from '../../src/query/index.js';

const FOLDER = 'docs/neo4j-browser';
const read = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8');
const queries = loadQueries();
const guide = read('guide.md');
const sources = { nodeTypes: NODE_TYPES, relationshipTypes: RELATIONSHIP_TYPES, queries, guide };

/** What the formatter changes nothing of. */
const content = (file: string, text: string): unknown => (file.endsWith('.json') ? JSON.parse(text) : text);

describe('docs/neo4j-browser/ says what the code says (npm run docs brings it up to date)', () => {
  const files = Object.entries(browserFiles(sources));

  test.each(files)('%s', (file, expected) => {
    expect(content(file, read(file))).toEqual(content(file, expected));
  });

  test('has no question that is gone', () => {
    expect(readdirSync(`${FOLDER}/queries`).sort()).toEqual(
      queries.map(({ name }) => `${name}.cypher`).sort(),
    );
  });
});

describe('the guide', () => {
  const steps = readSteps(guide);

  test('has ten steps, and the same Cypher in both languages', () => {
    expect(steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const chinese = readSteps(read('guide.zh-CN.md'));
    expect(chinese.map(({ number, cypher }) => [number, cypher])).toEqual(
      steps.map(({ number, cypher }) => [number, cypher]),
    );
    expect(chinese.every(({ title }) => /^\p{Script=Han}|^\d/u.test(title))).toBe(true);
  });

  test.each(steps.map(({ title, cypher }) => [title, cypher]))(
    'asks in one or two steps: %s',
    (_, cypher) => {
      for (const [pattern] of cypher.matchAll(/MATCH .+/gu)) {
        expect(pattern.match(/\[[^\]]*:[^\]]*\]/gu)?.length).toBeLessThanOrEqual(2);
      }
    },
  );
});

describe('the style', () => {
  /** The relative luminance of WCAG 2. */
  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  test.each(Object.entries(NODE_LOOKS))('writes on %s with contrast', (_, { color, text }) => {
    const [dark = 0, light = 0] = [luminance(color), luminance(text)].sort((a, b) => a - b);
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  test('knows nothing that the schema does not', () => {
    expect(Object.keys(NODE_LOOKS).sort()).toEqual(NODE_TYPES.map(({ label }) => label).sort());
    expect(Object.keys(RELATIONSHIP_LOOKS).sort()).toEqual(RELATIONSHIP_TYPES.map(({ type }) => type).sort());
  });

  test('shows a name in lines, and a status', () => {
    const grass = read('style.grass').replaceAll(/\s+/gu, ' ');
    expect(grass).toMatch(/node\.Project \{[^}]*caption: '\{caption\}';/u);
    expect(grass).toMatch(/relationship\.IN_YEAR \{[^}]*caption: '\{status\}';/u);
  });
});

describe('what newer tools import', () => {
  test('the saved queries are a folder with every question, by the columns that the Query tool writes', () => {
    const rows = parse(read('saved-queries.csv'), { columns: true }) as readonly Record<string, string>[];
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'name',
      'description',
      'query',
      'id',
      'parentId',
      'isFolder',
    ]);
    const [folder, ...saved] = rows;
    expect(folder).toMatchObject({ isFolder: 'true', parentId: '', query: '' });
    expect(saved.map(({ name }) => name)).toEqual(queries.map(({ name }) => name));
    for (const row of saved) expect(row).toMatchObject({ parentId: folder?.['id'], isFolder: 'false' });
  });

  test('the perspective shows neither documents nor offsets', () => {
    const perspective = JSON.parse(read('bloom-perspective.json')) as {
      categories: { labels: string[]; properties: { name: string; exclude: boolean }[] }[];
      hiddenRelationshipTypes: string[];
      hideUncategorisedData: boolean;
      templates: { text: string }[];
    };
    const { categories, hiddenRelationshipTypes, hideUncategorisedData, templates } = perspective;
    expect(hideUncategorisedData).toBe(true);
    const labels = categories.flatMap((category) => category.labels);
    expect(labels).toEqual(expect.arrayContaining(['County', 'Project', 'Observation']));
    expect(labels).not.toEqual(expect.arrayContaining(['Document']));
    expect(labels).not.toEqual(expect.arrayContaining(['Passage']));
    expect(hiddenRelationshipTypes.sort()).toEqual([
      'ABOUT',
      'HAS_PASSAGE',
      'MENTIONED_IN',
      'NAMED_IN',
      'READ_FROM',
    ]);
    const offsets = categories
      .flatMap(({ properties }) => properties)
      .filter(({ name }) => name.endsWith('Offset'));
    expect(offsets.length).toBeGreaterThan(0);
    expect(offsets.every(({ exclude }) => exclude)).toBe(true);
    expect(templates).toHaveLength(10);
  });
});
