const DIGITS = '零一二三四五六七八九';
const PLACES = ['千', '百', '十', ''];

/**
 * Writes a number as a Chinese numeral: 12340000 → 一千二百三十四万, 23.5 → 二十三点五, -12 → 负十二.
 *
 * @param value Finite, below 10^20 in size; decimals as JavaScript prints them, without an exponent.
 */
export function writeNumeral(value: number): string {
  if (value < 0) return `负${writeNumeral(-value)}`;
  const whole = Math.trunc(value);
  const [, fraction = ''] = String(value).split('.');
  const point = fraction === '' ? '' : `点${[...fraction].map((digit) => DIGITS[Number(digit)]).join('')}`;
  return `${writeWhole(whole)}${point}`;
}

function writeWhole(whole: number): string {
  if (whole === 0) return '零';
  const written = writeGroups(whole);
  return written.startsWith('一十') ? written.slice(1) : written;
}

function writeGroups(whole: number): string {
  if (whole >= 1e8) return writeAround(whole, 1e8, '亿');
  if (whole >= 1e4) return writeAround(whole, 1e4, '万');
  return writeFour(whole);
}

/** What stands before the magnitude, the magnitude, the rest; 零 where the rest doesn't fill its first place. */
function writeAround(whole: number, magnitude: number, name: string): string {
  const rest = whole % magnitude;
  const head = `${writeGroups((whole - rest) / magnitude)}${name}`;
  if (rest === 0) return head;
  return `${head}${rest < magnitude / 10 ? '零' : ''}${writeGroups(rest)}`;
}

function writeFour(whole: number): string {
  const digits = String(whole).padStart(4, '0');
  let written = '';
  let isGap = false;
  for (const [i, digit] of [...digits].entries()) {
    if (digit === '0') {
      isGap = written !== '';
      continue;
    }
    written += `${isGap ? '零' : ''}${DIGITS[Number(digit)]}${PLACES[i]}`;
    isGap = false;
  }
  return written;
}
