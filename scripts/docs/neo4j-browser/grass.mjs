import { lookOf, NODE_LOOKS, RELATIONSHIP_LOOKS } from './look.mjs';

/**
 * @typedef {import('../../../src/model/schema.js').NodeType} NodeType
 * @typedef {import('../../../src/model/schema.js').RelationshipType} RelationshipType
 */

/**
 * The style of Neo4j Browser as a GRASS file: colour, size and caption of every label and type.
 *
 * A relationship shows its status, else its type; in Chinese the type is called by its word, with the year beside it.
 *
 * @param {readonly NodeType[]} nodeTypes
 * @param {readonly RelationshipType[]} relationshipTypes
 * @param {'en' | 'zh'} language
 * @returns {string}
 */
export function renderGrass(nodeTypes, relationshipTypes, language) {
  const blocks = [
    block('node', {
      diameter: '60px',
      color: '#E3E7EB',
      'border-color': '#B8C2CC',
      'border-width': '2px',
      'text-color-internal': '#1F2933',
      'font-size': '10px',
    }),
    block('relationship', {
      color: '#B8C2CC',
      'shaft-width': '1px',
      'font-size': '9px',
      padding: '3px',
      'text-color-external': '#1F2933',
      'text-color-internal': '#FFFFFF',
      caption: `'<type>'`,
    }),
    ...nodeTypes.map(renderNode),
    ...relationshipTypes.map((type) => renderRelationship(type, language)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** @param {NodeType} type */
function renderNode({ label, properties }) {
  const { diameter, color, text } = lookOf(NODE_LOOKS, label);
  return block(`node.${label}`, {
    diameter: `${diameter}px`,
    color,
    'border-color': darker(color),
    'text-color-internal': text,
    caption: `'{${'caption' in properties ? 'caption' : 'name'}}'`,
  });
}

/** @param {RelationshipType} type @param {'en' | 'zh'} language */
function renderRelationship({ type, properties }, language) {
  const { color, width, zh, isNamed } = lookOf(RELATIONSHIP_LOOKS, type);
  // Beside a type in English a year has no room.
  const called = language === 'en' ? type : 'year' in properties ? `${zh} {year}` : zh;
  const named = 'status' in properties ? '{status}' : called;
  // An empty caption is none in GRASS, and the type would be shown; a property without a name is empty.
  const caption = isNamed ? named : '{}';
  return block(`relationship.${type}`, { color, 'shaft-width': `${width}px`, caption: `'${caption}'` });
}

/** @param {string} selector @param {Readonly<Record<string, string>>} properties */
function block(selector, properties) {
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};\n`);
  return `${selector} {\n${lines.join('')}}`;
}

const BORDER_SHARE = 0.8;

/**
 * A border's colour: the fill's, darker.
 *
 * @param {string} color
 */
const darker = (color) =>
  color.replaceAll(/[\dA-F]{2}/gu, (hex) =>
    Math.round(Number.parseInt(hex, 16) * BORDER_SHARE)
      .toString(16)
      .toUpperCase()
      .padStart(2, '0'),
  );
