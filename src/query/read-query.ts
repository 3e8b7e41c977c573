import { parse } from 'yaml';
import { z } from 'zod';
import { BuilderError, messageOf } from '../support/errors.js';
import { PARAMETER_TYPES, type ParameterType, type Query, type QueryParameter } from './query.js';

const TEXT = z.string().min(1);
const VALUE = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

const VALUES: Readonly<Record<ParameterType, z.ZodType>> = {
  string: z.string(),
  integer: z.int(),
  number: z.number(),
  boolean: z.boolean(),
  strings: z.array(z.string()).min(1),
};

const PARAMETER = z
  .strictObject({
    type: z.enum(PARAMETER_TYPES),
    en: TEXT,
    zh: TEXT,
    example: VALUE,
    default: VALUE.optional(),
  })
  .refine(({ type, example }) => VALUES[type].safeParse(example).success, 'example is not of the type')
  .refine(
    ({ type, default: value }) => value === undefined || VALUES[type].safeParse(value).success,
    'default is not of the type',
  );

const HEAD = z.strictObject({
  title: z.strictObject({ en: TEXT, zh: TEXT }),
  parameters: z.record(z.string().regex(/^[a-z]\w*$/iu), PARAMETER).default({}),
  columns: z.array(TEXT).min(1),
});

const HEAD_LINES = /^(?:\/\/.*\r?\n)*/u;

/**
 * Reads the text of a question: a head of comment lines, which are YAML behind their slashes, and then Cypher.
 *
 * Throws QUERY_INVALID naming the question when the head is not as it must be.
 */
export function readQuery(name: string, text: string): Query {
  const head = HEAD_LINES.exec(text)?.[0] ?? '';
  const { title, parameters, columns } = parseHead(name, head.replaceAll(/^\/\/ ?/gmu, ''));
  return {
    name,
    title,
    parameters: Object.entries(parameters).map(([parameter, given]) => toParameter(parameter, given)),
    columns,
    cypher: text.slice(head.length).trim(),
  };
}

function parseHead(name: string, yaml: string): z.infer<typeof HEAD> {
  try {
    return HEAD.parse(parse(yaml));
  } catch (error) {
    const message = error instanceof z.ZodError ? z.prettifyError(error) : messageOf(error);
    throw new BuilderError('QUERY_INVALID', `The head of the question ${name} is not right: ${message}`, {
      hint: 'See the other files of queries/ for what a head holds. / 请参照 queries/ 中其他文件的开头部分。',
      cause: error,
    });
  }
}

function toParameter(name: string, given: z.infer<typeof PARAMETER>): QueryParameter {
  const { type, en, zh, example, default: fallback = null } = given;
  return { name, type, title: { en, zh }, example, fallback };
}
