import type { EntityId, RuleId } from '../../model/ids.js';
import type { RelationType } from '../../model/vocabulary.js';
import type { RelateContext } from '../context.js';
import type { Scene } from '../scope/scene.js';
import type { FirmCore } from './firms.js';

/** A relation that a rule read in a sentence. */
export interface RelationSketch {
  readonly type: RelationType;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly year: number | null;
  /** What of the sentence says so; positions count in it. */
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** What a rule may know besides its sentence. */
export interface RelationContext extends RelateContext {
  /** The county (or prefecture) that the document is about; null where it names none. */
  readonly home: EntityId | null;
  /** The short forms of the document's firms. */
  readonly firms: readonly FirmCore[];
}

/** Reads one way in which a sentence relates two things. */
export interface RelationRule {
  readonly rule: RuleId;
  readonly find: (scene: Scene, context: RelationContext) => readonly RelationSketch[];
}
