/**
 * The value moved by decimal places without the error of a multiplication: 4.78 × 10^8 → 478000000.
 *
 * @param places How many places to the left, negative for the right.
 */
export function scale(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Up to here whole numbers are multiplied without an error. */
const LARGEST_EXACT = 1e15;

/** The value times a factor, exact where the factor is a power of ten. */
export function times(value: number, factor: number): number {
  if (factor === 1) return value;
  const product = value * factor;
  if (Number.isInteger(value) && Number.isInteger(factor) && Math.abs(product) < LARGEST_EXACT)
    return product;
  const places = Math.log10(factor);
  return Number.isInteger(places) ? scale(value, places) : Number(product.toPrecision(15));
}
