import { statSync } from 'node:fs';
import type { FoundFile } from './found-file.js';
import type { OpenedFile } from './read-bytes.js';

/** Measures how much of a corpus was read, by the bytes of its files as they lie. */
export class ReadMeter {
  private readonly total: number;
  private before = 0;
  private size = 0;
  private opened: OpenedFile | null = null;

  constructor(files: readonly FoundFile[]) {
    this.total = files.reduce((sum, { file }) => sum + sizeOf(file), 0);
  }

  /** The next file's turn; those before it are done. */
  begin({ file }: FoundFile): void {
    this.before += this.size;
    this.size = sizeOf(file);
    this.opened = null;
  }

  /** Takes the file that is read record by record; any other counts as a whole. */
  readonly follow = (opened: OpenedFile): void => {
    this.opened = opened;
  };

  /** How much of all was read: 0 to 1. */
  get share(): number {
    const current = Math.min(this.size, this.opened?.bytesRead ?? this.size);
    return this.total === 0 ? 1 : (this.before + current) / this.total;
  }
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
