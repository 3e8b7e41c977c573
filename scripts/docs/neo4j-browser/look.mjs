/**
 * How a node looks: its size in pixels, its colour, and the colour of what is written on it.
 *
 * @typedef {{ diameter: number, color: string, text: string }} NodeLook
 */

/** A caption's five lines take 84 pixels, four 76, three 72; inLines says how they are made. */
const LIGHT = '#FFFFFF';
const DARK = '#1F2933';

/** @param {number} diameter @param {string} color @param {string} text @returns {NodeLook} */
const look = (diameter, color, text) => ({ diameter, color, text });

/**
 * Every label: places blue, the larger the darker; what people build orange; who builds it purple; what is visited green;
 * what was read grey.
 *
 * @type {Readonly<Record<string, NodeLook>>}
 */
export const NODE_LOOKS = {
  Province: look(64, '#1B3A57', LIGHT),
  Prefecture: look(72, '#245A8A', LIGHT),
  County: look(84, '#2F74B5', LIGHT),
  Township: look(60, '#8FC1E8', DARK),
  Village: look(56, '#CFE5F6', DARK),
  Project: look(84, '#B9501A', LIGHT),
  Company: look(76, '#6D4BA3', LIGHT),
  Organisation: look(76, '#B9A3DB', DARK),
  Person: look(56, '#B0487A', LIGHT),
  ScenicSpot: look(76, '#2F7D4F', LIGHT),
  NaturalFeature: look(64, '#A5D3A8', DARK),
  Zone: look(76, '#1F7A7A', LIGHT),
  Facility: look(76, '#97D0CC', DARK),
  Road: look(76, '#D8C3A5', DARK),
  Honour: look(76, '#F4C542', DARK),
  Year: look(60, '#3D4852', LIGHT),
  Indicator: look(84, '#6F7218', LIGHT),
  Observation: look(84, '#F8E9A9', DARK),
  Statement: look(84, '#E3E7EB', DARK),
  Document: look(84, '#5F6B7A', LIGHT),
  Passage: look(84, '#F1F3F5', DARK),
};

/**
 * How a relationship looks; `zh` is what it is called in Chinese, `isNamed` whether that is written on it.
 *
 * @typedef {{ color: string, width: number, zh: string, isNamed: boolean }} RelationshipLook
 */

const READ = '#D5DBE1';

/** @param {string} zh @param {string} color @param {number} width @returns {RelationshipLook} */
const line = (zh, color, width = 1) => ({ zh, color, width, isNamed: true });

/** What its ends tell already: drawn, but not named. @param {string} zh @returns {RelationshipLook} */
const quiet = (zh) => ({ zh, color: '#B8C2CC', width: 1, isNamed: false });

/**
 * Every relationship type: what lies where quiet, what happened when and who does what strong, what disagrees red.
 *
 * @type {Readonly<Record<string, RelationshipLook>>}
 */
export const RELATIONSHIP_LOOKS = {
  ABOUT: quiet('关于'),
  HAS_PASSAGE: line('句子', READ),
  MENTIONED_IN: line('出现于', READ),
  NAMED_IN: quiet('见于'),
  PART_OF: quiet('属于'),
  SUBJECT: line('主体', READ),
  OBJECT: line('对象', READ),
  READ_FROM: line('出自', READ),
  OF_INDICATOR: quiet('指标'),
  ABOUT_ENTITY: quiet('说的是'),
  IN_COUNTY: quiet('在'),
  IN_YEAR: line('年份', '#5F6B7A', 2),
  UNDERTAKES: line('承担', '#6D4BA3', 2),
  LOCATED_IN: line('位于', '#2F74B5'),
  AWARDED: line('获得', '#C79A12', 2),
  COOPERATES_WITH: line('合作', '#6D4BA3', 2),
  CONTRADICTS: line('不一致', '#C81E1E', 3),
};

/**
 * The look of what the schema names.
 *
 * Throws where there is none, so that a new label gets one.
 *
 * @template T
 * @param {Readonly<Record<string, T>>} looks
 * @param {string} name
 * @returns {T}
 */
export function lookOf(looks, name) {
  const found = looks[name];
  if (found === undefined)
    throw new Error(`scripts/docs/neo4j-browser/look.mjs does not say how ${name} looks`);
  return found;
}
