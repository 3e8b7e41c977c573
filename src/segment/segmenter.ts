import { createRequire } from 'node:module';
import { BuilderError, messageOf } from '../support/errors.js';
import { cutTogether } from './cut-together.js';
import { keepTags, type TaggedWord } from './kept-tags.js';

/** Cuts Chinese text into tagged words. Both engines read the same dictionary format and tag set. */
export interface Segmenter {
  /** Name and version, as it stands in the document record. */
  readonly engine: string;
  /** Why the default engine is not the one that reads; null when it is. */
  readonly standInFor: string | null;
  readonly tag: (text: string) => readonly TaggedWord[];
  /** The same for each of many texts, which is faster. */
  readonly tagAll: (texts: readonly string[]) => readonly (readonly TaggedWord[])[];
}

/** The engines by name; the first is the default. */
export const ENGINES = ['nodejieba', '@node-rs/jieba'] as const;
export type EngineName = (typeof ENGINES)[number];

interface NodeJieba {
  readonly load: () => unknown;
  readonly cut: (text: string, hmm: boolean) => string[];
  readonly tag: (text: string) => TaggedWord[];
}
interface NodeRsJieba {
  readonly Jieba: {
    readonly withDict: (dict: Uint8Array) => { readonly tag: (text: string, hmm: boolean) => TaggedWord[] };
  };
}

const require = createRequire(import.meta.url);

function versionOf(name: EngineName): string {
  return (require(`${name}/package.json`) as { readonly version: string }).version;
}

function openNodeJieba(): Segmenter {
  const jieba = require('nodejieba') as NodeJieba;
  jieba.load();
  const cut = (text: string): string[] => jieba.cut(text, true);
  const tag = keepTags({ cut, tag: (text) => jieba.tag(text) });
  return {
    engine: `nodejieba ${versionOf('nodejieba')}`,
    standInFor: null,
    tag: (text) => tag(text),
    tagAll: (texts) => cutTogether(cut, texts).map((words, i) => tag(texts[i] ?? '', words)),
  };
}

function openNodeRsJieba(standInFor: string | null): Segmenter {
  const { Jieba } = require('@node-rs/jieba') as NodeRsJieba;
  const { dict } = require('@node-rs/jieba/dict.js') as { readonly dict: Uint8Array };
  const jieba = Jieba.withDict(dict);
  const tag = (text: string): TaggedWord[] => jieba.tag(text, true);
  return {
    engine: `@node-rs/jieba ${versionOf('@node-rs/jieba')}`,
    standInFor,
    tag,
    tagAll: (texts) => texts.map(tag),
  };
}

/**
 * Opens the segmenter: the named engine, or by default nodejieba, for which the prebuilt @node-rs/jieba stands in where
 * it does not load (`standInFor` then says why).
 *
 * Opening is slow (a dictionary is loaded), so do it once a process. Throws SEGMENTER_MISSING.
 */
export function openSegmenter(engine?: EngineName): Segmenter {
  try {
    if (engine === '@node-rs/jieba') return openNodeRsJieba(null);
    if (engine === 'nodejieba') return openNodeJieba();
    return openDefault();
  } catch (error) {
    throw new BuilderError('SEGMENTER_MISSING', `No segmenter loads: ${messageOf(error)}`, {
      hint: 'Run npm install again; nodejieba needs python3, make and g++. / 请重新运行 npm install；nodejieba 需要 python3、make 和 g++。',
      cause: error,
    });
  }
}

function openDefault(): Segmenter {
  try {
    return openNodeJieba();
  } catch (error) {
    return openNodeRsJieba(messageOf(error).split('\n', 1)[0] ?? 'it did not load');
  }
}
