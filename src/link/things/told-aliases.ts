import type { ThingNode } from './thing-node.js';

/** What stands between a name and the other name that the text gives it: S213线（原S225线）. */
const OTHER_NAME = /^[（(]\s*(?:以下)?(?:简称|又称|又名|原名|原称|原|即|也称)[为：:]?\s*[“"]?$/u;
const LONGEST_BETWEEN = 10;

/** Two names of one type of which the text says that they are one. */
export function toldAliasPairs(nodes: readonly ThingNode[]): [ThingNode, ThingNode][] {
  const placed = nodes
    .flatMap((node) => node.mentions.map(({ mention, sentence }) => ({ node, span: mention.span, sentence })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return placed.flatMap((one, i) => {
    let behind = i + 1;
    while ((placed[behind]?.span.start ?? one.span.end) < one.span.end) behind += 1;
    const next = placed[behind];
    if (next === undefined || next.sentence !== one.sentence || next.node.type !== one.node.type) return [];
    const offset = one.sentence.span.start;
    const between = one.sentence.text.slice(one.span.end - offset, next.span.start - offset);
    return between.length <= LONGEST_BETWEEN && OTHER_NAME.test(between) ? [[one.node, next.node]] : [];
  });
}
