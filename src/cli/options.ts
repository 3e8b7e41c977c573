import type { Options } from 'yargs';
import type { Bilingual, Language } from './io.js';

const TEXTS = {
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
