export { extractMentions } from './extract-mentions.js';
export { type NameReader, READERS, type ReaderName } from './name/name-reader.js';
export { openNameReader } from './name/open-name-reader.js';
