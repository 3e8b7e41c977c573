import type { Division } from '../../../model/division.js';
import { ruleId } from '../../../model/mention.js';
import type { ExtractContext, Proposer } from '../../extractor.js';
import { divisionsIn, spanOf } from './sentence-divisions.js';

const rule = ruleId('name/unknown-township');

const TOWNSHIP = /(?<name>(?<stem>\p{Script=Han}{1,6}?)(?:镇|乡|街道))(?![区长村域关街静压定愁亲土情贤])/uy;
const NO_STEM =
  /[省市县区州旗的和与及、在对小古]|^(?:全|各|本|该|乡|城|村|集|老|古|新|小|大|重点|特色|中心|建制|其他|所有|部分|偏远|边远|两|三|四|五|多|个|示范|强|名|水|家|故|美丽|相关|沿线|周边|所辖|辖)+$/u;

/** Proposes townships that the gazetteer lacks, right behind the county that they lie in: 云和县赤石乡. */
export const unknownTownships: Proposer = {
  rule,
  propose(sentence, context) {
    const matches = divisionsIn(sentence, context);
    return matches.flatMap(({ end, candidates: [county] }) => {
      if (county.type !== 'County' || isCovered(county, context)) return [];
      TOWNSHIP.lastIndex = end;
      const { name, stem } = TOWNSHIP.exec(sentence.text)?.groups ?? {};
      if (name === undefined || stem === undefined || NO_STEM.test(stem)) return [];
      const stretch = { start: end, end: end + name.length };
      if (matches.some(({ start }) => start >= stretch.start && start < stretch.end)) return [];
      return [
        {
          span: spanOf(sentence, stretch),
          type: 'Township',
          rule,
          candidates: [],
          features: { weight: 0.7, local: 0 },
        },
      ];
    });
  },
};

/** The gazetteer's scope has all townships of the home, so that what it lacks there is none. */
function isCovered({ code, parent }: Division, { places: { home } }: ExtractContext): boolean {
  return code === home.county || (home.county === null && parent === home.prefecture);
}
