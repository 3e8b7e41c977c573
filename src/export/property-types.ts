import { NODE_TYPES, type Properties, RELATIONSHIP_TYPES } from '../model/schema.js';

const BY_LABEL: ReadonlyMap<string, Properties> = new Map(
  NODE_TYPES.map(({ label, properties }) => [label, properties]),
);
const BY_TYPE: ReadonlyMap<string, Properties> = new Map(
  RELATIONSHIP_TYPES.map(({ type, properties }) => [type, properties]),
);

/** The properties that the schema has for nodes of a label, in its order. */
export const nodeProperties = (label: string): Properties => BY_LABEL.get(label) ?? {};

/** The properties that the schema has for relationships of a type, in its order. */
export const edgeProperties = (type: string): Properties => BY_TYPE.get(type) ?? {};
