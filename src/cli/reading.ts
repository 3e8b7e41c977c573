import { divisionCode, isDivisionCode } from '../model/ids.js';
import {
  type CorpusOptions,
  type EngineName,
  loadSources,
  openResources,
  type ReaderName,
  type Resources,
} from '../pipeline/index.js';
import { BuilderError } from '../support/errors.js';
import type { Logger } from '../support/logger.js';

/** The options of commands that read documents, as they were given. */
export interface ReadingArguments {
  readonly sources?: string | undefined;
  readonly county?: string | undefined;
  readonly year?: number | undefined;
  readonly engine?: EngineName | undefined;
  readonly reader?: ReaderName | undefined;
}

/** How the corpus is read, from the options. Throws SOURCES_INVALID, and USAGE for a county that is no code. */
export function toCorpusOptions({ sources, county, year }: ReadingArguments): CorpusOptions {
  const metadata = {
    ...(county === undefined ? {} : { county: toCounty(county) }),
    ...(year === undefined ? {} : { documentYear: year }),
  };
  return { ...(sources === undefined ? {} : { sources: loadSources(sources) }), metadata };
}

function toCounty(text: string): ReturnType<typeof divisionCode> {
  if (isDivisionCode(text) && text.length === 6) return divisionCode(text);
  throw new BuilderError('USAGE', `--county takes a code of six digits, not ${text}`, {
    hint: 'For example --county 140427. / 例如 --county 140427。',
  });
}

/** Opens what documents are read with; says aloud when a stand-in segments, and when rules read names alone. */
export function openReading({ engine, reader }: ReadingArguments, logger: Logger): Resources {
  const resources = openResources(engine, reader);
  const { standInFor, engine: name } = resources.segmenter;
  if (standInFor !== null) {
    logger.warn(
      `nodejieba does not load (${standInFor}); ${name} stands in. / nodejieba 无法加载，由 ${name} 代替分词。`,
    );
  }
  if (resources.names.standInFor !== null) {
    logger.warn(
      `The tagger does not load (${resources.names.standInFor}); rules read names alone. / 标注模型无法加载，仅按规则识别名称。`,
    );
  }
  return resources;
}
