import { z } from 'zod';
import type { DocumentMetadata } from '../model/document.js';
import { divisionCode } from '../model/ids.js';

const year = z.coerce.number().int().min(1900).max(2100);
const code = z.coerce
  .string()
  .regex(/^\d{6}$/u, 'six digits')
  .transform(divisionCode);

/** The fields by which a sources entry or a JSON Lines record tells what is known of a document from outside. */
export const METADATA_FIELDS = {
  title: z.string().min(1).optional(),
  county: code.optional(),
  prefecture: code.optional(),
  publishedOn: z.coerce
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, 'YYYY, YYYY-MM or YYYY-MM-DD')
    .optional(),
  documentYear: year.nullish(),
  reviewYear: year.nullish(),
  planYear: year.nullish(),
} as const;

/** A JSON Lines record: a document with its text. `code` is that of its county or prefecture, `year` that of its plan. */
export const RECORD = z.object({
  ...METADATA_FIELDS,
  id: z.coerce.string().min(1).optional(),
  text: z.string(),
  code: code.optional().catch(undefined),
  year: year.optional().catch(undefined),
});

export type DocumentJson = z.output<typeof RECORD>;
type Fields = Partial<Pick<DocumentJson, keyof typeof METADATA_FIELDS | 'code' | 'year'>>;

/** The metadata among the fields, without those that are absent or null. */
export function toMetadata(fields: Fields): DocumentMetadata {
  const { title, county, prefecture, publishedOn, documentYear, reviewYear, planYear } = {
    ...fromCode(fields.code),
    ...(fields.year === undefined ? {} : { planYear: fields.year }),
    ...withoutNull(fields),
  };
  return withoutNull({ title, county, prefecture, publishedOn, documentYear, reviewYear, planYear });
}

/** A code of a county or of a prefecture by its form; a province's tells neither. */
function fromCode(text: DocumentMetadata['county']): DocumentMetadata {
  if (text === undefined || text.endsWith('0000')) return {};
  return text.endsWith('00') ? { prefecture: text } : { county: text };
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> };

function withoutNull<T extends object>(fields: T): Present<T> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(entries) as Present<T>;
}
