import { readNumeral } from './read-numeral.js';
import { times } from './scale.js';

/** A numeral as it stands in running text, its last magnitude kept apart: 3.5万 is 3.5 and 万. */
export interface ScannedNumeral {
  /** Behind the numeral and its magnitude. */
  readonly end: number;
  readonly value: number;
  /** Of two neighbouring digits: 八九亿 is 8 to 9. */
  readonly valueHigh?: number;
  /** As written: 万, 亿, 千万; '' for none. */
  readonly magnitude: string;
  readonly isArabic: boolean;
  /** Whether 余, 多 or 几 makes it vague: 300余万. */
  readonly isVague: boolean;
}

// 千 and 百 that begin a unit (千瓦, 千米, 百分点) are no part of a numeral.
const PLACE = '(?:千(?![瓦克米伏卡]|分之)|百(?!分[点之位]))';
// 两 stands before a place or alone, never last: 三十两 is 30 and a unit. 参, 伍 and 陆 begin other words.
const DIGIT = '(?:[一二三四五六七八九零〇壹贰叁肆柒捌玖]|两(?=[百千万亿])|[参伍陆](?=[拾佰仟万亿元圆零]))';
/** 收拾 is no ten. */
const FORMAL_TEN = '(?<!收)拾(?=[万亿元圆余零壹贰叁参肆伍陆柒捌玖几多个]|$)';
const ARABIC = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`;
const CHINESE = `(?:(?:${DIGIT}|[十廿卅佰仟]|${FORMAL_TEN}|${PLACE})+|[两俩])(?:点${DIGIT}+)?`;
const NUMERAL = new RegExp(
  String.raw`(?:(${ARABIC})|(${CHINESE}))?(?:\s?([余多几]))?(?:\s?((?:[万亿]|十|${PLACE})+)([余多](?=\s?[^\s，。、；]))?)?`,
  'uy',
);
const COMPOUND = new RegExp(
  String.raw`(?:\d+(?:\.\d+)?|${CHINESE})[万亿](?:零?(?:\d+|${DIGIT}+)?[万千百十仟佰拾]|零?${DIGIT}(?=[^年月日号大])|零?\d+(?![\d.]))*(?:点${DIGIT}+)?`,
  'uy',
);
const NEIGHBOURS = /^(十?)([一二三四五六七八])([二三四五六七八九])([十百千]?)$/u;
const NUMERAL_CHARACTER = /[\d零一二三四五六七八九壹贰叁参肆伍陆柒捌玖点]/u;

/** The numeral that begins at `position`; null where none does. A bare magnitude counts as one of it: 万亩 is 1 and 万. */
export function scanNumeral(text: string, position: number): ScannedNumeral | null {
  NUMERAL.lastIndex = position;
  const match = NUMERAL.exec(text);
  if (match === null || match[0].trim() === '') return null;
  const [all, arabic, chinese, inside, magnitude = '', behind] = match;
  const end = position + all.length;
  const isVague = (inside ?? behind) !== undefined;
  if (magnitude !== '' && !isVague && NUMERAL_CHARACTER.test(text.charAt(end))) {
    const compound = scanCompound(text, position);
    if (compound !== null && compound.end > end) return compound;
  }
  return toNumeral(arabic, chinese, { end, magnitude, isVague });
}

function toNumeral(
  arabic: string | undefined,
  chinese: string | undefined,
  { end, magnitude, isVague }: Pick<ScannedNumeral, 'end' | 'magnitude' | 'isVague'>,
): ScannedNumeral | null {
  const written = arabic ?? chinese;
  if (written === undefined) {
    const isOne = !isVague && magnitude !== '';
    return isOne ? { end, value: 1, magnitude, isArabic: false, isVague } : null;
  }
  const [value, valueHigh] = (arabic === undefined ? neighbours(written) : null) ?? [readNumeral(written)];
  if (value === null) return null;
  const scanned = { end, value, magnitude, isArabic: arabic !== undefined, isVague };
  return valueHigh === undefined ? scanned : { ...scanned, valueHigh };
}

/** 1亿2000万 is 12000 and 万; 5万4千 is 54000. */
function scanCompound(text: string, position: number): ScannedNumeral | null {
  COMPOUND.lastIndex = position;
  const [written] = COMPOUND.exec(text) ?? [];
  const whole = written === undefined ? null : readNumeral(written);
  if (written === undefined || whole === null) return null;
  const isInTenThousands = written.endsWith('万');
  return {
    end: position + written.length,
    value: isInTenThousands ? times(whole, 1e-4) : whole,
    magnitude: isInTenThousands ? '万' : '',
    isArabic: /^\d/u.test(written),
    isVague: false,
  };
}

/** 三五百 is 300 to 500, 十七八 is 17 to 18. */
function neighbours(chinese: string): readonly [number, number] | null {
  const [, ten = '', low = '', high = '', place = ''] = NEIGHBOURS.exec(chinese) ?? [];
  const from = readNumeral(`${ten}${low}${place}`);
  const to = readNumeral(`${ten}${high}${place}`);
  return from === null || to === null || from >= to ? null : [from, to];
}
