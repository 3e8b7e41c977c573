/** A file of the corpus that is still to be read. */
export interface FoundFile {
  /** Its path under the input it was found in, with `/`. */
  readonly id: string;
  /** The path as the user would find it again. */
  readonly file: string;
}
