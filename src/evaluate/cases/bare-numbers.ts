import { readNumeral, readQuantities, scanNumeral } from '../../pipeline/parts.js';
import { caseSentence } from './case-sentence.js';

/** A number in a text. */
export interface BareNumber {
  readonly text: string;
  readonly lows: readonly [number];
}

/** The numbers of a text, whatever they count: 一百三十二元 → 132, 四万亿 → 4000000000000, 五分之一 → 0.2. */
export function bareNumbers(text: string): readonly BareNumber[] {
  const fractions = readQuantities(caseSentence(text)).filter(
    ({ unit, form }) => form === 'percent' && unit === '',
  );
  const numbers: BareNumber[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const fraction = fractions.find(({ span }) => span.start === at);
    const scanned = scanNumeral(text, at);
    const end = fraction?.span.end ?? scanned?.end;
    const value = fraction?.value ?? (scanned === null ? null : scaledValue(scanned));
    if (end === undefined || value === null || scanned?.value === undefined) continue;
    numbers.push({ text: text.slice(at, end), lows: [value] });
    at = end - 1;
  }
  return numbers;
}

function scaledValue({ value, magnitude }: { readonly value: number; readonly magnitude: string }): number {
  if (magnitude === '') return value;
  return value * (readNumeral(`一${magnitude}`) ?? readNumeral(magnitude) ?? 1);
}
