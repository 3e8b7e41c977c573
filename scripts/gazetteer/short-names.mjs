/** The peoples that names of autonomous divisions carry before 自治; the longer form first. */
const PEOPLES = [
  '蒙古族',
  '蒙古',
  '回族',
  '藏族',
  '维吾尔族',
  '维吾尔',
  '苗族',
  '彝族',
  '壮族',
  '布依族',
  '朝鲜族',
  '满族',
  '侗族',
  '瑶族',
  '白族',
  '土家族',
  '哈尼族',
  '哈萨克族',
  '哈萨克',
  '傣族',
  '黎族',
  '傈僳族',
  '佤族',
  '畲族',
  '拉祜族',
  '水族',
  '东乡族',
  '纳西族',
  '景颇族',
  '柯尔克孜族',
  '柯尔克孜',
  '土族',
  '达斡尔族',
  '仫佬族',
  '羌族',
  '布朗族',
  '撒拉族',
  '毛南族',
  '仡佬族',
  '锡伯族',
  '锡伯',
  '阿昌族',
  '普米族',
  '塔吉克族',
  '塔吉克',
  '怒族',
  '鄂温克族',
  '德昂族',
  '保安族',
  '裕固族',
  '京族',
  '独龙族',
  '鄂伦春族',
  '赫哲族',
  '门巴族',
  '珞巴族',
  '基诺族',
  '各族',
];

const AUTONOMOUS = /^(?<stem>.+)自治(?<head>区|州|县|旗)$/u;
const PLAIN = /^(?<stem>.{2,}?)(?:特别行政区|地区|新区|矿区|特区|林区|省|市|盟|县|区|旗)$/u;
/** Stems that only tell one side from another, and name nothing without their head: 巴林左(旗). */
const SIDED = /[左右前中后]$/u;

/**
 * The names by which a division goes without saying all of its official name.
 *
 * 壶关县 → bare 壶关; 峨山彝族自治县 → full 峨山县, bare 峨山; 蠡县 → none.
 *
 * @param {string} name
 * @returns {{ full: string[], bare: string[] }} `full` keeps a head, `bare` doesn't.
 */
export function shortNames(name) {
  const autonomous = AUTONOMOUS.exec(name)?.groups;
  if (autonomous) return shortOfAutonomous(autonomous['stem'] ?? '', autonomous['head'] ?? '');
  const stem = PLAIN.exec(name)?.groups?.['stem'];
  const isSided = name.endsWith('旗') && SIDED.test(stem ?? '');
  return { full: [], bare: stem === undefined || isSided ? [] : [stem] };
}

/**
 * @param {string} stem
 * @param {string} head
 */
function shortOfAutonomous(stem, head) {
  const bare = withoutPeoples(stem);
  if (bare.length < 2) return { full: [], bare: [] };
  return { full: head === '区' ? [] : [bare + head], bare: [bare] };
}

/** @param {string} stem @returns {string} */
function withoutPeoples(stem) {
  const people = PEOPLES.find((name) => stem.endsWith(name) && stem.length > name.length);
  return people === undefined ? stem : withoutPeoples(stem.slice(0, -people.length));
}
