import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => {
    const path = join('src', file);
    return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023, true);
  });

const lineOf = (source: ts.SourceFile, position: number) =>
  source.getLineAndCharacterOfPosition(position).line;

/** Lines of a node, from its first token to its last, comments above it not counted. */
const linesOf = (source: ts.SourceFile, node: ts.Node) =>
  lineOf(source, node.end) - lineOf(source, node.getStart(source)) + 1;

function functionsIn(source: ts.SourceFile): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    // A signature without a body is a type.
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The size that the given share of the sizes does not exceed. */
function quantile(sizes: readonly number[], share: number): number {
  const sorted = sizes.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}

describe('src/', () => {
  const files = sources.map((source) => lineOf(source, source.end));
  const functions = sources.flatMap((source) => functionsIn(source).map((node) => linesOf(source, node)));

  test.each([
    ['files', 'half', files, 0.5, 54],
    ['files', 'nine in ten', files, 0.9, 176],
    ['functions', 'half', functions, 0.5, 9],
    ['functions', 'nine in ten', functions, 0.9, 34],
  ] as const)('keeps its %s short: %s', (_, __, sizes, share, limit) => {
    expect(quantile(sizes, share)).toBeLessThanOrEqual(limit);
  });
});
