import type { NameMention } from '../../model/mention.js';
import type { Sentence } from '../../model/sentence.js';
import type { ExtractContext } from '../extractor.js';
import { carryNames } from './decide/carry.js';
import { choose } from './decide/choose.js';
import { divisionsNamed } from './decide/divisions.js';
import { thingsNamed } from './decide/things.js';
import type { Weighed } from './decide/weighed.js';
import type { NameReader } from './name-reader.js';

/** The names of a document, one list a sentence, each in the order of the text. */
export function readNames(
  sentences: readonly Sentence[],
  context: ExtractContext,
  reader: NameReader,
): NameMention[][] {
  const chosen = sentences.map((sentence) =>
    choose([...divisionsNamed(sentence, context), ...thingsNamed(sentence, context, reader)]),
  );
  const names = carryNames(sentences, chosen);
  return sentences.map((sentence, i) => (names[i] ?? []).map((one) => toMention(one, sentence)));
}

function toMention(one: Weighed, { text, span: { start: offset } }: Sentence): NameMention {
  const { span, type, rule, score, candidates, features } = one;
  const name = normalise(one.name ?? text.slice(span.start - offset, span.end - offset));
  return {
    kind: 'name',
    rule,
    span,
    type,
    name,
    confidence: 1 / (1 + Math.exp(-score)),
    candidates,
    features,
  };
}

const NOTE_OR_BLANK = /[〔[【\s]/u;
const NOTES_AND_BLANKS = /[〔[【]\d+[〕\]】]|\s+/gu;

/** 西城路 南延〔3〕 → 西城路南延. */
function normalise(name: string): string {
  return NOTE_OR_BLANK.test(name) ? name.replace(NOTES_AND_BLANKS, '') : name;
}
