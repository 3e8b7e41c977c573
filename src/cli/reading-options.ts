import type { Options } from 'yargs';
import { ENGINES, READERS } from '../pipeline/index.js';
import type { Bilingual, Language } from './io.js';

const TEXTS = {
  sources: {
    en: 'what is known of the documents from outside (JSON or YAML)',
    zh: '关于文档的外部信息（JSON 或 YAML）',
  },
  county: { en: 'six-digit code of the county of a single document', zh: '单个文档所属县的六位代码' },
  year: { en: 'the year of a single document', zh: '单个文档的年份' },
  engine: { en: 'segmenter', zh: '分词引擎' },
  reader: {
    en: 'what reads names: full (rules and tagger, the default) or fast (rules alone)',
    zh: '名称识别方式：full（规则加标注模型，默认）或 fast（仅规则）',
  },
} as const satisfies Record<string, Bilingual>;

/** The options of commands that read documents. */
export const readingOptions = (language: Language) =>
  ({
    sources: { type: 'string', requiresArg: true, describe: TEXTS.sources[language] },
    county: { type: 'string', requiresArg: true, describe: TEXTS.county[language] },
    year: { type: 'number', requiresArg: true, describe: TEXTS.year[language] },
    engine: { choices: ENGINES, describe: TEXTS.engine[language] },
    reader: { choices: READERS, describe: TEXTS.reader[language] },
  }) as const satisfies Record<string, Options>;
