import type { DocumentRecords } from '../../src/model/records.js';
import { fakeRecords } from './records.fake.js';

/** Reports enough for a load of several batches: each project is ten nodes and relationships. */
export function manyDocuments(count: number, projects: number): DocumentRecords[] {
  return Array.from({ length: count }, (_, i) => {
    const names = Array.from({ length: projects }, (__, j) => `第${i + 1}片区第${j + 1}号管网改造工程`);
    return fakeRecords({
      id: `report-${i}.txt`,
      county: '980121',
      year: 2024,
      text: names.map((name) => `${name}建成投用。`).join('\n'),
      things: [
        { type: 'County', name: '清溪县', code: '980121' },
        ...names.map((name) => ({
          type: 'Project' as const,
          name,
          years: [[2024, 'completed', `${name}建成投用`] as const],
        })),
      ],
    });
  });
}
