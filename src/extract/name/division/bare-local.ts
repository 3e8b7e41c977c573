import { type NameProposal, ruleId } from '../../../model/mention.js';
import type { Sentence } from '../../../model/sentence.js';
import type { ExtractContext, Proposer } from '../../extractor.js';
import { type LocalSignals, signalsOf } from './local-signals.js';
import { weighLocal } from './local-weight.js';
import { type LocalWindow, localWindows } from './local-windows.js';
import { spanOf } from './sentence-divisions.js';

const rule = ruleId('name/bare-local-division');

/** Tags of words that mean something by themselves. */
const ORDINARY = /^(?:v|a|n$|ng|d|m|t|q|s|f|b|i|l|c|p|r)/u;
const LONG = 3;
const COMMUNITY = /(?:居委会|社区)$/u;

/** Proposes the home's townships and villages by bare name, weighed by what stands around: 骆驼坪至台上公路. */
export const bareLocal: Proposer = {
  rule,
  propose(sentence, context) {
    const windows = localWindows(sentence, context);
    return windows.map((window) =>
      propose(window, signalsOf(window, sentence, context, windows), sentence, context),
    );
  },
};

function propose(
  window: LocalWindow,
  signals: LocalSignals,
  sentence: Sentence,
  { places }: ExtractContext,
): NameProposal {
  const type = window.townships.length > 0 ? 'Township' : 'Village';
  const divisions = type === 'Township' ? window.townships : window.villages;
  const isLong = window.surface.length >= LONG;
  const isOrdinary = window.tag !== null && ORDINARY.test(window.tag) && !isLong;
  const names = divisions.map(({ name }) => name);
  const weight = weighLocal(signals, {
    type,
    isCounty: places.home.county !== null,
    isLong,
    isOrdinary,
    isCommunity: names.every((name) => COMMUNITY.test(name)),
  });
  const features = Object.fromEntries(
    Object.entries(signals).map(([name, speaks]) => [name, Number(speaks)]),
  );
  return {
    span: spanOf(sentence, window),
    type,
    rule,
    name: properName(window.surface, names, signals.area ? '村' : '社区'),
    candidates: divisions.map(({ code }) => code),
    features: { ...features, weight, local: 1, long: Number(isLong), ordinary: Number(isOrdinary) },
  };
}

/** A committee's own name stands in no text: 大堤口居委会 → 大堤口社区; of one that is being rebuilt 大堤口村. */
function properName(surface: string, names: readonly string[], head: '村' | '社区'): string {
  const [first = surface] = names.filter((name) => name === `${surface}村`).concat(names);
  return first.endsWith('居委会') ? surface + head : first;
}
