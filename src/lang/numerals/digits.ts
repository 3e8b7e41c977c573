/** The Chinese digits, everyday, formal (壹) and traditional (貳), with 两 and 俩 for two. */
export const DIGITS: ReadonlyMap<string, number> = new Map(
  [
    '零〇○',
    '一壹',
    '二两贰兩貳俩倆',
    '三叁叄參参仨',
    '四肆',
    '五伍',
    '六陆陸',
    '七柒',
    '八捌',
    '九玖',
  ].flatMap((forms, value) => [...forms].map((form) => [form, value] as const)),
);

/** What multiplies the digit before it, within a group of four digits. */
export const PLACES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

/** What multiplies the whole group before it. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
]);

/** Tens written as one character. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卅', 30],
  ['卌', 40],
]);

/** The decimal point. */
export const POINTS: ReadonlySet<string> = new Set(['点', '點']);
/** The minus sign. */
export const MINUS: ReadonlySet<string> = new Set(['负', '負', '-', '－', '−']);
