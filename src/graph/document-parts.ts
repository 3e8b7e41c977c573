import type {
  DivisionRecord,
  DocumentRecord,
  DocumentRecords,
  EntityRecord,
  ObservationRecord,
  PassageRecord,
  RelationRecord,
} from '../model/records.js';

/** The records of one document, by kind. */
export interface DocumentParts {
  readonly document: DocumentRecord;
  readonly divisions: readonly DivisionRecord[];
  readonly passages: readonly PassageRecord[];
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
  readonly observations: readonly ObservationRecord[];
}

/** Sorts records by kind; diagnostics have no place in the graph. Throws where the document's own record is missing. */
export function partsOf(records: DocumentRecords): DocumentParts {
  const [document] = records;
  if (document?.k !== 'document') throw new Error('The first record must be that of the document');
  return {
    document,
    divisions: records.filter((record) => record.k === 'division'),
    passages: records.filter((record) => record.k === 'passage'),
    entities: records.filter((record) => record.k === 'entity'),
    relations: records.filter((record) => record.k === 'relation'),
    observations: records.filter((record) => record.k === 'observation'),
  };
}
