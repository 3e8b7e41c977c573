import type { NameMention } from '../../model/mention.js';
import type { Sentence } from '../../model/sentence.js';
import type { ExtractContext } from '../extractor.js';
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
  return sentences.map((sentence) => {
    const weighed = [...divisionsNamed(sentence, context), ...thingsNamed(sentence, context, reader)];
    return choose(weighed).map((one) => toMention(one, sentence));
  });
}

function toMention({ score, ...one }: Weighed, { text, span }: Sentence): NameMention {
  const name = one.name ?? text.slice(one.span.start - span.start, one.span.end - span.start);
  return { ...one, kind: 'name', name: normalise(name), confidence: 1 / (1 + Math.exp(-score)) };
}

/** 西城路 南延〔3〕 → 西城路南延. */
function normalise(name: string): string {
  return name.replace(/[〔[【]\d+[〕\]】]|\s+/gu, '');
}
