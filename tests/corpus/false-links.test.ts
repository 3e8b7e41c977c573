import { describe, expect, test } from '@jest/globals';
import type { DocumentMetadata } from '../../src/model/document.js';
import { type DivisionCode, divisionCode, documentId } from '../../src/model/ids.js';
import { extractDocument, openResources } from '../../src/pipeline/index.js';
import { readSpecs } from '../support/specs.js';

/** A sentence of a document of that home, and all the divisions that it names, by their full names. */
interface Spec {
  readonly text: string;
  readonly home: string | null;
  readonly links: Readonly<Record<string, string>>;
}

const SPECS = readSpecs<Spec>('false-links');
const HOMES: Readonly<Record<string, DocumentMetadata>> = {
  山西省长治市壶关县: { county: divisionCode('140427') },
  浙江省丽水市遂昌县: { county: divisionCode('331123') },
  河南省洛阳市新安县: { county: divisionCode('410323') },
  浙江省丽水市: { prefecture: divisionCode('331100') },
};
const resources = openResources();

const fullName = (code: DivisionCode) =>
  resources.gazetteer
    .path(code)
    .map(({ name }) => name)
    .join('');

/** Every division with a code that the text names, as surface and full name; and where things lie, but for the home. */
function read({ text, home }: Spec) {
  const metadata = { documentYear: 2024, ...(home === null ? {} : HOMES[home]) };
  const file = {
    id: documentId('spec'),
    file: 'spec.txt',
    raw: text,
    sha256: '',
    encoding: 'utf8',
    metadata,
  };
  const entities = extractDocument(file, resources).filter((record) => record.k === 'entity');
  const links = entities.flatMap(({ code, mentions }) =>
    code === null ? [] : mentions.map((mention) => [mention.text, fullName(code)] as const),
  );
  const elsewhere = entities
    .filter(({ code, county }) => code === null && county !== null && fullName(county) !== home)
    .map(({ name }) => name);
  return { links, elsewhere };
}

describe('the whole pipeline', () => {
  test.each(SPECS)('links nothing wrongly: $text', (spec) => {
    const { links, elsewhere } = read(spec);
    expect(links.filter(([surface, name]) => spec.links[surface] !== name)).toEqual([]);
    expect(elsewhere).toEqual([]);
  });

  test('links what is named with its head', () => {
    const named = SPECS.filter(({ links }) => Object.keys(links).length > 0);
    const missed = named.flatMap((spec) => {
      const { links } = read(spec);
      return Object.entries(spec.links).filter(
        ([surface, name]) => !links.some(([found, as]) => found === surface && as === name),
      );
    });
    expect(missed).toEqual([]);
  });

  test('has two hundred sentences', () => {
    expect(SPECS.length).toBeGreaterThanOrEqual(200);
  });
});
