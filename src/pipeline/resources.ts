import { type NameReader, openNameReader, type ReaderName } from '../extract/index.js';
import { type Gazetteer, openGazetteer } from '../gazetteer/index.js';
import { type EngineName, openSegmenter, type Segmenter } from '../segment/index.js';

/** What is opened once a process and read by every document. */
export interface Resources {
  readonly gazetteer: Gazetteer;
  readonly segmenter: Segmenter;
  readonly names: NameReader;
}

/** Opens the gazetteer, the segmenter and what reads names. Throws GAZETTEER_MISSING, SEGMENTER_MISSING. */
export function openResources(engine?: EngineName, reader?: ReaderName): Resources {
  return { gazetteer: openGazetteer(), segmenter: openSegmenter(engine), names: openNameReader(reader) };
}
