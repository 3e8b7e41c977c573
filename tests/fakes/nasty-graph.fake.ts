import { assembleGraph } from '../../src/graph/assemble-graph.js';
import { type GraphJson, serialiseGraph, toGraphJson } from '../../src/graph/graph-json.js';
import { QINGXI } from './qingxi.fake.js';

/** Texts that something on the way could take for more than text. */
export const NASTY_TEXTS: readonly string[] = [
  `"双引号", '单引号' 与 \`反引号\``,
  '第一行\n第二行\r\n第三行\t制表',
  '零字符\u0000之后\u0007',
  `'}) DETACH DELETE n //`,
  `"]; MATCH (n) DETACH DELETE n; RETURN ["`,
  String.raw`\\u0027}) DETACH DELETE n // \' \u005c' C:\新村 \ `,
  '</data><node id="x"/> &amp; &#0; ]]> <!--',
  '<urn:x> <urn:y> "z" .',
  '[列表; a|b, "c"]',
  '𡐓塘村 \u2028 \ufeff',
  ' 前后空格 ',
  '=cmd()',
  '',
];

/** A graph that holds them as names, aliases and sentences, besides a plain county. */
export function nastyGraph(): GraphJson {
  const graph = assembleGraph(QINGXI);
  for (const [i, text] of NASTY_TEXTS.entries()) addNasty(graph, i, text);
  return toGraphJson(graph);
}

function addNasty(graph: ReturnType<typeof assembleGraph>, i: number, text: string): void {
  const [project, passage] = [`Project:项目${i}:${text}`, `Passage:nasty#${i}`];
  const id = `项目${i}:${text}`;
  graph.addNode(project, {
    type: 'Project',
    id,
    name: text,
    caption: text,
    aliases: [text, '', 'a,b', '"'],
    county: '980121',
    statuses: ['planned'],
    mentionCount: 1,
    memberIds: [],
    joinedBy: [],
    linkConfidence: 0.85,
    linkedBy: ['county-of-document'],
  });
  graph.addNode(passage, {
    type: 'Passage',
    id: `nasty#${i}`,
    name: text,
    caption: text,
    text,
    document: 'qingxi/2023.txt',
    position: 1000 + i,
    section: text,
    startOffset: 0,
    endOffset: 0,
  });
  const mention = { predicate: 'MENTIONED_IN', surface: text, startOffset: 0, endOffset: 0 } as const;
  graph.addEdgeWithKey(`MENTIONED_IN:${i}`, project, passage, mention);
  // Two relationships of one type between the same nodes.
  graph.addEdgeWithKey(`MENTIONED_IN:${i}b`, project, passage, { ...mention, endOffset: 3 });
}

/** The graph as a source of exports. */
export const sourceOf = (json: GraphJson) => ({
  file: 'out/graph.json',
  lines: serialiseGraph(json).split('\n'),
});

/** The properties that a node or relationship has a value for. */
export const present = (attributes: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null));
