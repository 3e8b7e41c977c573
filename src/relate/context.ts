import type { SourceDocument } from '../model/document.js';

/** What the rules that relate may know besides the readings and entities. */
export interface RelateContext {
  readonly document: SourceDocument;
}
