import type { Gazetteer, GazetteerScope } from '../gazetteer/gazetteer.js';
import type { SourceDocument } from '../model/document.js';

/** What linking may know besides the mentions. */
export interface LinkContext {
  readonly document: SourceDocument;
  readonly gazetteer: Gazetteer;
  readonly places: GazetteerScope;
}
