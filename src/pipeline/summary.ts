import type { Diagnostic } from '../model/diagnostic.js';
import type { DocumentRecords } from '../model/records.js';

/** What a build found, counted; the content of report.json. */
export interface BuildSummary {
  readonly version: string;
  readonly engine: string;
  readonly documents: number;
  readonly characters: number;
  readonly skippedCharacters: number;
  /** Mentions of entities by type, as the documents have them (before merging). */
  readonly entities: Readonly<Record<string, number>>;
  /** Statements by predicate. */
  readonly facts: Readonly<Record<string, number>>;
  readonly figures: number;
  readonly diagnostics: Readonly<Record<string, number>>;
  /** Everything noticed, with its document or file. */
  readonly noticed: readonly NoticedRecord[];
}

/** A diagnostic with where it belongs. */
export interface NoticedRecord {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly document?: string;
  readonly file?: string;
  readonly start?: number;
  readonly end?: number;
}

/** Counts the records of a build, document by document. */
export class SummaryCounter {
  private documents = 0;
  private characters = 0;
  private skippedCharacters = 0;
  private figures = 0;
  private readonly entities = new Map<string, number>();
  private readonly facts = new Map<string, number>();
  private readonly noticed: NoticedRecord[] = [];

  /** Counts one document. */
  add(records: DocumentRecords): void {
    let document: string | undefined;
    for (const record of records) {
      if (record.k === 'document') {
        document = record.id;
        this.documents += 1;
        this.characters += record.characters;
        this.skippedCharacters += record.skippedCharacters;
      } else if (record.k === 'entity') {
        increment(this.entities, record.type);
        increment(this.facts, 'IN_YEAR', record.years.length);
      } else if (record.k === 'relation') increment(this.facts, record.type);
      else if (record.k === 'observation') this.figures += 1;
      else if (record.k === 'diagnostic') {
        const { k: _, ...noticed } = record;
        this.noticed.push({ ...noticed, ...(document === undefined ? {} : { document }) });
      }
    }
  }

  /** Takes what was noticed of an input that gave no document. */
  notice({ code, severity, message, file, span }: Diagnostic): void {
    const place = { ...(file === undefined ? {} : { file }), ...span };
    this.noticed.push({ code, severity, message, ...place });
  }

  /** The counts, with sorted keys. */
  summary(version: string, engine: string): BuildSummary {
    const { documents, characters, skippedCharacters, figures } = this;
    const noticed = this.noticed.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
    const codes = new Map<string, number>();
    for (const { code } of noticed) increment(codes, code);
    const counts = {
      entities: sorted(this.entities),
      facts: sorted(this.facts),
      figures,
      diagnostics: sorted(codes),
    };
    return { version, engine, documents, characters, skippedCharacters, ...counts, noticed };
  }
}

const keyOf = ({ document, file, code, start, message }: NoticedRecord): string =>
  JSON.stringify([document ?? '', file ?? '', code, String(start ?? 0).padStart(12, '0'), message]);
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function increment(counts: Map<string, number>, key: string, by = 1): void {
  if (by > 0) counts.set(key, (counts.get(key) ?? 0) + by);
}

const sorted = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].toSorted(([a], [b]) => compare(a, b)));
