import { type Gazetteer, openGazetteer } from '../gazetteer/index.js';
import { type EngineName, openSegmenter, type Segmenter } from '../segment/index.js';

/** What is opened once a process and read by every document. */
export interface Resources {
  readonly gazetteer: Gazetteer;
  readonly segmenter: Segmenter;
}

/** Opens the gazetteer and the segmenter. Throws GAZETTEER_MISSING, SEGMENTER_MISSING. */
export function openResources(engine?: EngineName): Resources {
  return { gazetteer: openGazetteer(), segmenter: openSegmenter(engine) };
}
