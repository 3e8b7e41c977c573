/** @typedef {{ nodes: number, relationships: number }} Size */
/** @typedef {() => Iterable<string>} Lines of a graph.json, from the first on each time */

/** @typedef {{ key: string, attributes: { id: string, type: string } }} Node */
/** @typedef {{ key: string, source: string, target: string, attributes: { predicate: string, startOffset?: number } }} Edge */
/** @typedef {{ copy: number, holds: (key: string) => boolean }} Copy One time that the graph is there, whole or in part */

const HEAD =
  '{"attributes":{"formatVersion":1},"options":{"type":"directed","multi":true,"allowSelfLoops":true}';
/** So many lines are written at once. */
const CHUNK = 1000;

/**
 * A graph.json of exactly that size, as pieces of text, from a larger one or a smaller.
 *
 * Of a larger one the nodes stay that have most relationships; a smaller one comes again and again under other ids. Of too
 * many relationships some are left out, evenly; where there are too few, things are mentioned more often.
 *
 * @param {Lines} lines
 * @param {Size} wanted
 */
export function* cutGraph(lines, wanted) {
  const copies = copiesOf(lines, wanted.nodes);
  yield `${HEAD},"nodes":[\n`;
  yield* joined(nodesOf(lines, copies));
  yield '],"edges":[\n';
  yield* joined(edgesInAll(lines, copies, wanted.relationships));
  yield ']}\n';
}

/**
 * As many whole copies as so many nodes hold, and a part of another.
 *
 * @param {Lines} lines
 * @param {number} wanted
 * @returns {Copy[]}
 */
function copiesOf(lines, wanted) {
  const degrees = degreesOf(lines);
  const whole = Math.floor(wanted / degrees.size);
  const byDegree = [...degrees].sort(([, a], [, b]) => b - a).map(([key]) => key);
  const part = new Set(byDegree.slice(0, wanted - whole * degrees.size));
  return Array.from({ length: whole + 1 }, (_, copy) => ({
    copy,
    holds: copy < whole ? () => true : (key) => part.has(key),
  }));
}

/** @param {Lines} lines */
function degreesOf(lines) {
  /** @type {Map<string, number>} */
  const degrees = new Map();
  for (const part of partsOf(lines)) {
    if (!('source' in part)) degrees.set(part.key, 0);
    else for (const end of [part.source, part.target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  return degrees;
}

/**
 * @param {Lines} lines
 * @returns {Generator<Node | Edge>}
 */
function* partsOf(lines) {
  for (const line of lines()) if (line.startsWith('{"key"')) yield JSON.parse(line.replace(/,$/, ''));
}

/**
 * @param {Lines} lines
 * @param {readonly Copy[]} copies
 * @returns {Generator<Node>}
 */
function* nodesOf(lines, copies) {
  for (const { copy, holds } of copies) {
    for (const part of partsOf(lines)) {
      if ('source' in part) break;
      const { key, attributes } = part;
      if (!holds(key)) continue;
      yield { key: nameIn(copy, key), attributes: { ...attributes, id: nameIn(copy, attributes.id) } };
    }
  }
}

/**
 * @param {Lines} lines
 * @param {readonly Copy[]} copies
 * @returns {Generator<Edge>}
 */
function* edgesOf(lines, copies) {
  for (const { copy, holds } of copies) {
    for (const part of partsOf(lines)) {
      if (!('source' in part) || !holds(part.source) || !holds(part.target)) continue;
      const [key, source, target] = [part.key, part.source, part.target].map((name) => nameIn(copy, name));
      yield { ...part, key: String(key), source: String(source), target: String(target) };
    }
  }
}

/**
 * Exactly so many.
 *
 * @param {Lines} lines
 * @param {readonly Copy[]} copies
 * @param {number} wanted
 */
function* edgesInAll(lines, copies, wanted) {
  const count = countOf(edgesOf(lines, copies));
  yield* thinned(edgesOf(lines, copies), count, wanted);
  if (count < wanted) yield* firstOf(mentionsOf(lines, copies), wanted - count);
}

/**
 * The mentions, each time a character further on, without end.
 *
 * @param {Lines} lines
 * @param {readonly Copy[]} copies
 * @returns {Generator<Edge>}
 */
function* mentionsOf(lines, copies) {
  for (let round = 1; ; round++) {
    let isAny = false;
    for (const { key, attributes, ...ends } of edgesOf(lines, copies)) {
      const { predicate, startOffset } = attributes;
      if (predicate !== 'MENTIONED_IN' || startOffset === undefined) continue;
      isAny = true;
      yield {
        ...ends,
        key: `again/${round}/${key}`,
        attributes: { ...attributes, startOffset: startOffset + round },
      };
    }
    if (!isAny) throw new Error('Nothing is mentioned');
  }
}

/**
 * @param {number} copy
 * @param {string} name
 */
const nameIn = (copy, name) => (copy === 0 ? name : `${copy}/${name}`);

/** @param {Iterable<unknown>} things */
function countOf(things) {
  let count = 0;
  for (const _ of things) count += 1;
  return count;
}

/**
 * At most so many of them, evenly.
 *
 * @template T
 * @param {Iterable<T>} things
 * @param {number} count How many there are
 * @param {number} most
 */
function* thinned(things, count, most) {
  const share = Math.min(1, most / count);
  let i = 0;
  for (const thing of things) {
    if (Math.floor((i + 1) * share) > Math.floor(i * share)) yield thing;
    i += 1;
  }
}

/**
 * @template T
 * @param {Iterable<T>} things
 * @param {number} most
 */
function* firstOf(things, most) {
  let left = most;
  for (const thing of things) {
    if (left === 0) return;
    left -= 1;
    yield thing;
  }
}

/**
 * A line each, with commas between.
 *
 * @param {Iterable<object>} parts
 */
function* joined(parts) {
  /** @type {string[]} */
  let lines = [];
  let separator = '';
  for (const part of parts) {
    lines.push(JSON.stringify(part));
    if (lines.length < CHUNK) continue;
    yield separator + lines.join(',\n');
    separator = ',\n';
    lines = [];
  }
  yield `${lines.length > 0 ? separator : ''}${lines.join(',\n')}\n`;
}
