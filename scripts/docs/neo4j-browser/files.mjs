import { renderPerspective } from './bloom.mjs';
import { renderGrass } from './grass.mjs';
import { readSteps } from './guide-steps.mjs';
import { renderSavedQueries } from './saved-queries.mjs';
import { typeOut } from './typed-out.mjs';

/**
 * What the files of docs/neo4j-browser/ follow from.
 *
 * @typedef {object} Sources
 * @property {readonly import('../../../src/model/schema.js').NodeType[]} nodeTypes
 * @property {readonly import('../../../src/model/schema.js').RelationshipType[]} relationshipTypes
 * @property {readonly import('../../../src/query/query.js').Query[]} queries
 * @property {string} guide The English guide.
 */

/**
 * The files of docs/neo4j-browser/ that are made from the code, by their paths.
 *
 * @param {Sources} sources
 * @returns {Record<string, string>}
 */
export function browserFiles({ nodeTypes, relationshipTypes, queries, guide }) {
  return {
    'style.grass': renderGrass(nodeTypes, relationshipTypes, 'en'),
    'style.zh-CN.grass': renderGrass(nodeTypes, relationshipTypes, 'zh'),
    'saved-queries.csv': renderSavedQueries(queries),
    'bloom-perspective.json': renderPerspective(nodeTypes, relationshipTypes, readSteps(guide)),
    ...Object.fromEntries(queries.map((query) => [`queries/${query.name}.cypher`, typeOut(query)])),
  };
}
