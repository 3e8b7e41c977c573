import { readFileSync } from 'node:fs';

/** The lines of tests/specs/NAME.jsonl: sentences and how they are read. */
export function readSpecs<Spec>(name: string): Spec[] {
  return readFileSync(`tests/specs/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Spec);
}
