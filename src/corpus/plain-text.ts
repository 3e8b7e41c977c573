import { detectScript, toSimplified } from '../lang/script.js';
import { foldWidth } from '../lang/width.js';
import type { CorpusFile } from '../model/document.js';
import { readTitle } from './title.js';

/** A file as it is looked at to place it. */
export interface PlainDocument {
  readonly file: CorpusFile;
  readonly title: string;
  /** Only for finding county and years; nothing leads back to the file. */
  readonly text: string;
}

/** So much of a document is looked at to place it. UTF-16 units; whole reports are shorter. */
const LONGEST_LOOK = 120_000;
const WRITTEN_OUT_BREAK = /(?:\\r)?\\n/gu;
const BLANKS = /[^\S\n]+|&[a-z]{2,5};?|\?\?|[*#\ufeff\u200b]/gu;
/** From here on a page lists other pages: titles of other counties, which must not be counted. */
const PAGE_FOOT =
  /\n(?:分享到|上一[篇条]|下一[篇条]|相关(?:文章|阅读|链接|新闻)|本栏最新|阅读排行|标签云)[：:]?\n[^。]*$/u;

/** The file with its headline and its plain text. */
export function plainDocument(file: CorpusFile): PlainDocument {
  const text = plainText(file.raw);
  return { file, title: readTitle(text), text };
}

/**
 * A document as it is looked at to place it: simplified, half-width, without blanks, marks and page foot.
 *
 * Only for finding its county and years; nothing leads back to the file.
 */
function plainText(raw: string): string {
  const text = raw.slice(0, LONGEST_LOOK).replace(WRITTEN_OUT_BREAK, '\n');
  const simplified = toSimplified(text, { isTraditional: detectScript(text) === 'traditional' });
  return foldWidth(simplified).replace(BLANKS, '').replace(/\n+/gu, '\n').replace(PAGE_FOOT, '').trim();
}
