import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BuilderError } from '../support/errors.js';
import { readLines } from './read-lines.js';

/** A graph.json, line by line. */
export interface GraphFile {
  readonly file: string;
  readonly lines: Iterable<string>;
}

/** The graph of a built folder. Throws OUTPUT_MISSING where there is none. */
export function openGraphFile(directory: string): GraphFile {
  const file = join(directory, 'graph.json');
  if (existsSync(file)) return { file, lines: readLines(file) };
  throw new BuilderError('OUTPUT_MISSING', `${directory} holds no graph.json`, {
    hint: 'Build one first: xianzhi build FOLDER --out DIR. / 请先构建：xianzhi build 文件夹 --out 目录。',
  });
}
