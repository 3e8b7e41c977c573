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
  quiet: { en: 'say nothing but results', zh: '只输出结果' },
  verbose: { en: 'say more', zh: '输出更多信息' },
  lang: { en: 'language of messages', zh: '提示语言' },
  out: { en: 'output folder', zh: '输出文件夹' },
  on: { en: 'a built folder, or the address of a Neo4j', zh: '已构建的文件夹，或 Neo4j 地址' },
} as const satisfies Record<string, Bilingual>;

/** The options of every command. */
export const commonOptions = (language: Language) =>
  ({
    quiet: { type: 'boolean', default: false, describe: TEXTS.quiet[language] },
    verbose: { type: 'boolean', default: false, describe: TEXTS.verbose[language] },
    lang: { choices: ['en', 'zh'], describe: TEXTS.lang[language] },
  }) as const satisfies Record<string, Options>;

/** The options of commands that read documents. */
export const readingOptions = (language: Language) =>
  ({
    sources: { type: 'string', requiresArg: true, describe: TEXTS.sources[language] },
    county: { type: 'string', requiresArg: true, describe: TEXTS.county[language] },
    year: { type: 'number', requiresArg: true, describe: TEXTS.year[language] },
    engine: { choices: ENGINES, describe: TEXTS.engine[language] },
    reader: { choices: READERS, describe: TEXTS.reader[language] },
  }) as const satisfies Record<string, Options>;

/** Where a build goes, and where a question is asked. */
export const outOption = (language: Language) =>
  ({
    type: 'string',
    default: 'out',
    requiresArg: true,
    describe: TEXTS.out[language],
  }) as const satisfies Options;

export const onOption = (language: Language) =>
  ({
    type: 'string',
    default: 'out',
    requiresArg: true,
    describe: TEXTS.on[language],
  }) as const satisfies Options;
