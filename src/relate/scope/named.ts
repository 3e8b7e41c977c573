import type { Entity } from '../../model/entity.js';

/** A place in a sentence that names an entity; positions count in the sentence. */
export interface Named {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
  /** The longest name that it stands in: 人民医院 in 人民医院综合楼项目; null where it stands alone. */
  readonly within: Named | null;
}
