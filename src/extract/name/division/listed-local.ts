import { type NameProposal, ruleId } from '../../../model/mention.js';
import type { Sentence } from '../../../model/sentence.js';
import type { ExtractContext, Proposer } from '../../extractor.js';
import { LIST, LIST_END, LIST_HEADS, type Listed, listItems } from './list-pattern.js';
import { type Stretch, spanOf } from './sentence-divisions.js';

const rule = ruleId('name/listed-local-division');

/** Heads that are said of other places as well: only where the gazetteer knows an item. */
const NEEDS_KNOWN = new Set(['示范区', '示范点', '棚户区']);
const KNOWN_WEIGHT = 0.9;
const UNKNOWN_WEIGHT = 0.55;
/** 高里、北田撤乡设镇 leaves no doubt of what they are. */
const TOWNSHIPS_ONLY = new Set(['撤乡设镇', '改镇']);
const NAME_TAG = /^(?:ns|nr|nz|x)/u;
/** Words that may stand in a name among those of a list with known items. */
const QUIET_TAG = /^(?:n|[amqfsgj])/u;
const HEADED = /(?:[村镇乡县市区省州旗路街]|社区|街道|嘎查|工程|项目|公司)$/u;
const LONGEST_UNKNOWN = 5;

/** Proposes the items of a list that says that they are villages, communities or townships. */
export const listedLocal: Proposer = {
  rule,
  propose(sentence, context) {
    if (!LIST_END.test(sentence.text)) return [];
    return [...sentence.text.matchAll(LIST)].flatMap(({ index, groups = {} }) => {
      const { list = '', what = '', head = '' } = groups;
      const listed = LIST_HEADS.get(head);
      return listed === undefined ? [] : proposeList({ list, what, head, index, listed }, sentence, context);
    });
  },
};

interface FoundList {
  readonly list: string;
  readonly what: string;
  readonly head: string;
  readonly index: number;
  readonly listed: Listed;
}

function proposeList(found: FoundList, sentence: Sentence, context: ExtractContext): NameProposal[] {
  const items = listItems(found.list, found.what, found.index);
  const known = items.map((item) => knownSuffix(item, found.listed, sentence, context));
  const isKnown = known.some((stretch) => stretch !== null);
  if (!isKnown && NEEDS_KNOWN.has(found.head)) return [];
  return items.flatMap((item, i) => {
    const stretch = known[i];
    if (stretch) return proposeKnown(stretch, found.listed, sentence, context);
    const weight = TOWNSHIPS_ONLY.has(found.head) ? KNOWN_WEIGHT : UNKNOWN_WEIGHT;
    return proposeUnknown(item, found.listed, sentence, { isKnown, weight });
  });
}

function proposeKnown(
  stretch: Stretch,
  { type, head }: Listed,
  sentence: Sentence,
  { places }: ExtractContext,
): NameProposal[] {
  const surface = sentence.text.slice(stretch.start, stretch.end);
  const divisions = places.local(surface, type);
  const [first] = divisions;
  if (first === undefined || first.name === surface) return [];
  return [
    {
      span: spanOf(sentence, stretch),
      type,
      rule,
      name: first.name.endsWith('居委会') ? surface + head : first.name,
      candidates: divisions.map(({ code }) => code),
      features: { weight: KNOWN_WEIGHT, local: 1, list: 1 },
    },
  ];
}

function proposeUnknown(
  item: Stretch,
  { type, head }: Listed,
  sentence: Sentence,
  { isKnown, weight }: { readonly isKnown: boolean; readonly weight: number },
): NameProposal[] {
  const stretch = nameOf(item, sentence, isKnown);
  if (stretch === null) return [];
  const surface = sentence.text.slice(stretch.start, stretch.end);
  if (HEADED.test(surface) || surface.length < 2 || surface.length > LONGEST_UNKNOWN) return [];
  const features = { weight, local: 0, list: 1 };
  return [{ span: spanOf(sentence, stretch), type, rule, name: surface + head, candidates: [], features }];
}

/** The longest end of the item that the gazetteer knows: 打造|骆驼坪. */
function knownSuffix(
  { start, end }: Stretch,
  { type }: Listed,
  { text }: Sentence,
  { places }: ExtractContext,
): Stretch | null {
  for (let from = start; from < end - 1; from++) {
    if (places.local(text.slice(from, end), type).length > 0) return { start: from, end };
  }
  return null;
}

/** The words at the end of the item that may be a name; null where the item is made of ordinary words. */
function nameOf({ start, end }: Stretch, { tokens, span }: Sentence, isKnown: boolean): Stretch | null {
  const inside = tokens.filter(
    (token) => token.span.start >= span.start + start && token.span.end <= span.start + end,
  );
  if (inside.at(-1)?.span.end !== span.start + end) return null;
  const lastVerb = inside.findLastIndex(({ tag }) => !NAME_TAG.test(tag) && !QUIET_TAG.test(tag));
  const name = inside.slice(lastVerb + 1);
  const [first] = name;
  if (first === undefined || (!isKnown && !name.some(({ tag }) => NAME_TAG.test(tag)))) return null;
  return { start: first.span.start - span.start, end };
}
