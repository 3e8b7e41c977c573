import { readNumeral } from '../../../lang/numerals/read-numeral.js';
import { monthsOf } from '../days.js';
import { MONTH, small } from '../month-words.js';
import { ofDays, timeRule, wholeYear } from '../time-rule.js';

/** The first years of the reigns that local histories tell of. */
const FIRST_YEARS: ReadonlyMap<string, number> = new Map([
  ...([
    ['贞观', 627],
    ['永徽', 650],
    ['神龙', 705],
    ['开元', 713],
    ['天宝', 742],
    ['大历', 766],
  ] as const),
  ...([
    ['贞元', 785],
    ['元和', 806],
    ['大中', 847],
    ['咸通', 860],
    ['乾德', 963],
    ['开宝', 968],
  ] as const),
  ...([
    ['太平兴国', 976],
    ['大中祥符', 1008],
    ['天圣', 1023],
    ['庆历', 1041],
    ['嘉祐', 1056],
  ] as const),
  ...([
    ['熙宁', 1068],
    ['元丰', 1078],
    ['元祐', 1086],
    ['绍圣', 1094],
    ['崇宁', 1102],
  ] as const),
  ...([
    ['政和', 1111],
    ['宣和', 1119],
    ['绍兴', 1131],
    ['淳熙', 1174],
    ['大定', 1161],
  ] as const),
  ...([
    ['明昌', 1190],
    ['至元', 1264],
    ['大德', 1297],
    ['延祐', 1314],
    ['至正', 1341],
  ] as const),
  ...([
    ['洪武', 1368],
    ['永乐', 1403],
    ['宣德', 1426],
    ['正统', 1436],
    ['景泰', 1450],
  ] as const),
  ...([
    ['成化', 1465],
    ['弘治', 1488],
    ['正德', 1506],
    ['嘉靖', 1522],
    ['隆庆', 1567],
  ] as const),
  ...([
    ['万历', 1573],
    ['天启', 1621],
    ['崇祯', 1628],
    ['顺治', 1644],
    ['康熙', 1662],
  ] as const),
  ...([
    ['雍正', 1723],
    ['乾隆', 1736],
    ['嘉庆', 1796],
    ['道光', 1821],
    ['咸丰', 1851],
  ] as const),
  ...([
    ['同治', 1862],
    ['光绪', 1875],
    ['宣统', 1909],
  ] as const),
]);

const PATTERN = new RegExp(
  `(?<reign>${[...FIRST_YEARS.keys()].join('|')})(?<count>元|\\d{1,2}|[一二三四五六七八九十]{1,3})年(?:(?<month>${MONTH}|正)月)?`,
  'gu',
);

/** Reads years of a reign: 康熙三年 → 1664, 光绪元年 → 1875; its month as it is told (康熙三年五月), the calendar being another. */
export const reignYears = timeRule(
  'reign-years',
  PATTERN,
  ({ groups }) => {
    const first = FIRST_YEARS.get(groups['reign'] ?? '');
    const count = groups['count'] === '元' ? 1 : readNumeral(groups['count'] ?? '');
    if (first === undefined || count === null) return null;
    const year = first + count - 1;
    const month = groups['month'] === '正' ? 1 : small(groups['month']);
    return month === null ? wholeYear(year) : ofDays(monthsOf(year, month));
  },
  ['年'],
);
