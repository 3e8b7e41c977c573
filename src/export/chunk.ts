/** A piece of an export, and the file it belongs to; a file's pieces come in their order. */
export interface ExportChunk {
  readonly file: string;
  readonly text: string;
}
