import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../../dist/cli/read-lines.js';

/** @typedef {{ nodes: number, relationships: number }} Size */
/** @typedef {Size & { built: string, file: string, lines: () => Iterable<string> }} LargeGraph `built` as `build` leaves it */

/** @typedef {{ key: string, attributes: { id: string, type: string } }} Node */
/** @typedef {{ key: string, source: string, target: string, attributes: { predicate: string, startOffset?: number } }} Edge */

/**
 * Writes a graph of that size and of our shape: that of the samples, again and again under other ids. Where it has too few
 * relationships, things are mentioned more often.
 *
 * @param {string} folder
 * @param {Size} wanted
 * @returns {Promise<LargeGraph>}
 */
export async function makeGraph(folder, wanted) {
  const base = join(folder, 'samples');
  const { status } = spawnSync(
    process.execPath,
    ['dist/main.js', 'build', 'data/samples', '--out', base, '--quiet'],
    { stdio: ['ignore', 2, 2] },
  );
  if (status !== 0) throw new Error('The samples could not be built');
  const { attributes, options, nodes, edges } = JSON.parse(readFileSync(join(base, 'graph.json'), 'utf8'));

  const built = join(folder, 'built');
  mkdirSync(built);
  const file = join(built, 'graph.json');
  const descriptor = openSync(file, 'w');
  /** @param {string} text */
  const write = (text) => writeSync(descriptor, text);
  write(`{"attributes":${JSON.stringify(attributes)},"options":${JSON.stringify(options)},"nodes":[\n`);
  writeParts(write, copiesOfNodes(nodes, wanted.nodes));
  write('],"edges":[\n');
  writeParts(write, copiesOfEdges({ nodes, edges }, wanted));
  write(']}\n');
  closeSync(descriptor);
  return { ...wanted, built, file, lines: () => readLines(file) };
}

/**
 * @param {(text: string) => void} write
 * @param {Iterable<object>} parts
 */
function writeParts(write, parts) {
  /** @type {string[]} */
  let lines = [];
  let separator = '';
  for (const part of parts) {
    lines.push(JSON.stringify(part));
    if (lines.length < 1000) continue;
    write(separator + lines.join(',\n'));
    separator = ',\n';
    lines = [];
  }
  write(`${lines.length > 0 ? separator : ''}${lines.join(',\n')}\n`);
}

/**
 * @param {readonly Node[]} nodes
 * @param {number} count
 */
function* copiesOfNodes(nodes, count) {
  for (let i = 0; i < count; i++) {
    const node = nodes[i % nodes.length];
    if (node === undefined) return;
    const copy = Math.floor(i / nodes.length);
    const { type, id } = node.attributes;
    yield { key: `${copy}/${node.key}`, attributes: { ...node.attributes, type, id: `${copy}/${id}` } };
  }
}

/**
 * @param {{ nodes: readonly Node[], edges: readonly Edge[] }} graph
 * @param {Size} wanted
 */
function* copiesOfEdges({ nodes, edges }, wanted) {
  const whole = Math.floor(wanted.nodes / nodes.length);
  const mentions = edges.filter(({ attributes }) => attributes.predicate === 'MENTIONED_IN');
  let left = wanted.relationships;
  for (let round = 0; left > 0; round++) {
    for (let copy = 0; copy < whole; copy++) {
      for (const edge of round === 0 ? edges : mentions) {
        if (left === 0) return;
        left -= 1;
        yield copyOfEdge(edge, copy, round);
      }
    }
  }
}

/** @param {Edge} edge @param {number} copy @param {number} round */
function copyOfEdge({ key, source, target, attributes }, copy, round) {
  const { startOffset } = attributes;
  return {
    key: `${copy}/${round}/${key}`,
    source: `${copy}/${source}`,
    target: `${copy}/${target}`,
    attributes: startOffset === undefined ? attributes : { ...attributes, startOffset: startOffset + round },
  };
}
