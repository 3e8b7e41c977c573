import type { SourceDocument } from '../../model/document.js';
import type { Entity } from '../../model/entity.js';
import type { EntityId } from '../../model/ids.js';

/** The county (or prefecture) that the document is about, among its entities; null where it names none. */
export function homeOf(
  entities: readonly Entity[],
  { county, prefecture }: Pick<SourceDocument, 'county' | 'prefecture'>,
): EntityId | null {
  const code = county ?? prefecture;
  return code === null ? null : (entities.find((entity) => entity.code === code)?.id ?? null);
}
