export { linkEntities } from './link-entities.js';
