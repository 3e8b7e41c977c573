import { lookOf, NODE_LOOKS, RELATIONSHIP_LOOKS } from './look.mjs';

/**
 * @typedef {import('../../../src/model/schema.js').NodeType} NodeType
 * @typedef {import('../../../src/model/schema.js').RelationshipType} RelationshipType
 * @typedef {import('../../../src/model/schema.js').PropertyType} PropertyType
 * @typedef {import('./guide-steps.mjs').Step} Step
 */

/** What was read rather than what it tells: hidden. */
const HIDDEN_LABELS = new Set(['Document', 'Passage']);
/** Bookkeeping of a node that nobody looks at in a graph. */
const HIDDEN_PROPERTIES = new Set([
  'startOffset',
  'endOffset',
  'caption',
  'memberIds',
  'joinedBy',
  'linkedBy',
]);

/** Bloom's names of the types of values. @type {Readonly<Record<PropertyType, string>>} */
const DATA_TYPES = { string: 'string', int: 'bigint', double: 'number', strings: 'List<string>' };

/** The form of Bloom that the file is in. */
const VERSION = '2.21.0';
const ID = '6f1c2f86-5d0b-4d52-9c1e-8a3d0c331123';
/** The file does not change from day to day, so it tells no real time. */
const CREATED_AT = 0;
/** In Bloom a size of 1 is the usual one. */
const USUAL_DIAMETER = 70;

const ALWAYS = { textSize: 1, textAlign: 'middle', captionKeys: [], styleRules: [] };

/**
 * A perspective for Neo4j Bloom: the categories and relationships of the schema in the colours of the style, without
 * documents, passages and offsets; the steps of the guide as search phrases.
 *
 * @param {readonly NodeType[]} nodeTypes
 * @param {readonly RelationshipType[]} relationshipTypes
 * @param {readonly Step[]} steps
 * @returns {string}
 */
export function renderPerspective(nodeTypes, relationshipTypes, steps) {
  const shown = nodeTypes.filter(({ label }) => !HIDDEN_LABELS.has(label));
  const perspective = {
    name: 'Xianzhi 县志',
    id: ID,
    version: VERSION,
    type: 'STANDARD_PERSPECTIVE',
    createdAt: CREATED_AT,
    lastEditedAt: CREATED_AT,
    categories: shown.map(toCategory),
    labels: Object.fromEntries(shown.map((type) => [type.label, toProperties(type)])),
    relationshipTypes: relationshipTypes.map(toRelationship),
    hiddenRelationshipTypes: relationshipTypes.filter((type) => isHidden(type)).map(({ type }) => type),
    hiddenCategories: [],
    hideUncategorisedData: true,
    palette: {
      colors: [...new Set(shown.map(({ label }) => lookOf(NODE_LOOKS, label).color))],
      currentIndex: 0,
    },
    templates: steps.map(toSearchPhrase),
    sceneActions: [],
    history: [],
    isAuto: false,
    parentPerspectiveId: null,
    maxLimitToastMsgEnabled: false,
    metadata: {
      pathSegments: relationshipTypes
        .filter((type) => !isHidden(type))
        .flatMap(({ type, pairs }) =>
          shownPairs(pairs).map(([source, target]) => ({ source, relationshipType: type, target })),
        ),
      indexes: shown.map(({ label, key }) => ({
        label,
        type: 'native',
        propertyKeys: [{ key, metadataProp: false }],
      })),
    },
  };
  return `${JSON.stringify(perspective, null, 2)}\n`;
}

/** @param {RelationshipType['pairs']} pairs */
const shownPairs = (pairs) => pairs.filter((pair) => pair.every((label) => !HIDDEN_LABELS.has(label)));

/** Whether one of its ends is always hidden. @param {RelationshipType} type */
const isHidden = ({ pairs }) => shownPairs(pairs).length === 0;

/** @param {NodeType} type */
const propertiesOf = ({ properties }) =>
  Object.entries(properties).map(([name, type]) => ({
    name,
    exclude: HIDDEN_PROPERTIES.has(name),
    dataType: DATA_TYPES[type],
  }));

/** @param {NodeType} type */
const toProperties = (type) =>
  propertiesOf(type)
    .filter(({ exclude }) => !exclude)
    .map(({ name, dataType }) => ({ propertyKey: name, type: type.label, dataType }));

/** @param {NodeType} type @param {number} at */
function toCategory(type, at) {
  const { diameter, color } = lookOf(NODE_LOOKS, type.label);
  return {
    id: at + 1,
    name: type.label,
    labels: [type.label],
    properties: propertiesOf(type),
    createdAt: CREATED_AT,
    lastEditedAt: CREATED_AT,
    color,
    icon: 'no-icon',
    size: diameter / USUAL_DIAMETER,
    captions: [caption('name', 'property')],
    ...ALWAYS,
  };
}

/** @param {RelationshipType} type */
function toRelationship({ type, properties }) {
  const { color, width } = lookOf(RELATIONSHIP_LOOKS, type);
  return {
    id: type,
    name: type,
    color,
    properties: Object.entries(properties).map(([name, dataType]) => ({
      name,
      exclude: HIDDEN_PROPERTIES.has(name),
      dataType: DATA_TYPES[dataType],
    })),
    size: width,
    captions: ['status' in properties ? caption('status', 'property') : caption(type, 'relationship')],
    ...ALWAYS,
  };
}

/** @param {string} key @param {'property' | 'relationship'} type */
const caption = (key, type) => ({
  key,
  type,
  isCaption: true,
  inTooltip: true,
  styles: [],
  isGdsData: false,
});

/** @param {Step} step @param {number} at */
const toSearchPhrase = ({ title, cypher }, at) => ({
  id: `tmpl:${at + 1}`,
  name: title,
  text: title,
  createdAt: CREATED_AT,
  cypher,
  params: [],
  hasCypherErrors: false,
  isUpdateQuery: null,
  isWriteTransactionChecked: null,
});
