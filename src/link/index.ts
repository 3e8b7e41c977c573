export type { LinkContext } from './link-context.js';
export { linkEntities } from './link-entities.js';
