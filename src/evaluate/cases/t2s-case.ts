import { z } from 'zod';
import { toSimplified } from '../../pipeline/parts.js';
import type { CaseAnswer } from './case-suite.js';

const schema = z.object({ input: z.string(), config: z.string(), expected: z.string() });
/** The conversions of script alone; the others replace words, which a document's reader must not. */
const SCRIPT_ALONE = new Set(['t2s', 'tw2s', 'hk2s']);

/** Converts a case's text to simplified characters; right where it is the expected text. */
export function answerT2sCase(line: unknown): CaseAnswer {
  const { input, config, expected } = schema.parse(line);
  const read = toSimplified(input, { isTraditional: true });
  return { isRight: read === expected, isCore: SCRIPT_ALONE.has(config), read };
}
