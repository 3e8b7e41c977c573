/** Words before 村 and 社区 that say of what kind it is, though somewhere a village bears the name. */
const KINDS =
  '上 下 内 外 一 二 三 四 五 六 七 八 九 十 两 百 千 万 新农 农 乡 山 新 古 老 全 本 该 各 每 渔 城中 中心 行政 自然 示范 文明 小康 贫困 脱贫 空心 美丽 先进 重点 特色 传统 移民 和美 富裕 幸福 生态 数字 未来 电商 旅游 专业 民族 边境 后进 试点 样板 智慧 平安 和谐 城市 农村 新型 老旧 品质 绿色 完整 商业 养老 居民 城乡 村改 街道 社会 学习型 无讼 零碳 试验 标准'.split(
    ' ',
  );

const GENERIC = new Set(KINDS.flatMap((kind) => [`${kind}村`, `${kind}社区`]));

/** Whether 村 or 社区 of that name is more often a kind than a name: 示范村, 新村, 智慧社区. */
export function isGenericVillage(name: string): boolean {
  return GENERIC.has(name) || name.endsWith('农村');
}
