import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BuilderError, messageOf } from '../support/errors.js';
import { parseJsonLines } from '../support/json-lines.js';

const year = z.number().nullable().default(null);
const quote = z.object({ start: z.number(), end: z.number(), text: z.string() });
const evidence = z.union([z.string(), quote]).optional();

const documentSchema = z.object({
  k: z.literal('document'),
  county: z.string().nullable().default(null),
  prefecture: z.string().nullable().default(null),
  documentYear: year,
  reviewYear: year,
  planYear: year,
});
const entitySchema = z.object({
  k: z.literal('entity'),
  id: z.string(),
  type: z.string(),
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  surfaces: z.array(z.string()).default([]),
  county: z.string().nullable().default(null),
  code: z.string().nullable().default(null),
  years: z.array(z.object({ year, status: z.string() })).default([]),
  mentions: z.array(quote).default([]),
});
const relationSchema = z.object({
  k: z.literal('relation'),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  year,
  evidence,
});
const observationSchema = z.object({
  k: z.literal('observation'),
  about: z.string(),
  indicator: z.string().default(''),
  value: z.number(),
  valueHigh: z.number().optional(),
  unit: z.string().default(''),
  year,
  kind: z.string(),
  comparator: z.string(),
  measure: z.string(),
  evidence,
});
const recordSchema = z.union([
  z.discriminatedUnion('k', [documentSchema, entitySchema, relationSchema, observationSchema]),
  z.object({ k: z.enum(['division', 'passage', 'diagnostic']) }),
]);

export type GoldDocument = z.infer<typeof documentSchema>;
export type GoldEntity = z.infer<typeof entitySchema>;
export type GoldRelation = z.infer<typeof relationSchema>;
export type GoldObservation = z.infer<typeof observationSchema>;

/** The records of a gold file, or of an extracted document, that are compared. */
export interface ScoredRecords {
  readonly document: GoldDocument | null;
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
  readonly observations: readonly GoldObservation[];
}

const SUFFIX = '.gold.jsonl';

/** The names of the gold files in a folder, sorted, without their suffix. Throws GOLD_MISSING. */
export function goldNames(directory: string): readonly string[] {
  let files: readonly string[];
  try {
    files = readdirSync(directory);
  } catch (error) {
    throw new BuilderError('GOLD_MISSING', `Cannot read the gold folder ${directory}: ${messageOf(error)}`, {
      cause: error,
    });
  }
  const names = files.filter((file) => file.endsWith(SUFFIX)).map((file) => file.slice(0, -SUFFIX.length));
  if (names.length > 0) return names.sort();
  throw new BuilderError('GOLD_MISSING', `No *${SUFFIX} in ${directory}`);
}

/** Reads a gold file. Throws INPUT_INVALID naming file and line. */
export function readGold(directory: string, name: string): ScoredRecords {
  const path = join(directory, `${name}${SUFFIX}`);
  return parseRecords(parseJsonLines(readFileSync(path, 'utf8'), path), path);
}

/** Sorts records by kind; those that aren't scored are dropped. */
export function parseRecords(values: Iterable<unknown>, file: string): ScoredRecords {
  const records = [...values].map((value, i) => {
    const parsed = recordSchema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw new BuilderError('INPUT_INVALID', `${file}: record ${i + 1}: ${z.prettifyError(parsed.error)}`);
  });
  return {
    document: records.find((record) => record.k === 'document') ?? null,
    entities: records.filter((record) => record.k === 'entity'),
    relations: records.filter((record) => record.k === 'relation'),
    observations: records.filter((record) => record.k === 'observation'),
  };
}
