export { segment } from './segment.js';
export { ENGINES, type EngineName, openSegmenter, type Segmenter } from './segmenter.js';
