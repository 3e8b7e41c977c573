const NONE = 'none';

/** Roles of the words that lead a list or a phrase; the first one is that of all other words. */
export const LEADS: readonly string[] = [NONE, 'push', 'build', 'award', 'seek', 'meet'];

/** Nouns that say what the things beside them are; the first one stands for all other words. */
export const KIND_NOUNS: readonly string[] = [
  NONE,
  ...'项目 工程 企业 公司 集团 园区 景区 道路 公路 学校 医院 村 乡镇 称号 荣誉 建设 改造'.split(' '),
];

/** The place of a role in `LEADS`. */
export function leadNumber(role: string | null): number {
  return Math.max(LEADS.indexOf(role ?? NONE), 0);
}

/** The place of a word in `KIND_NOUNS`. */
export function kindNounNumber(word: string): number {
  return Math.max(KIND_NOUNS.indexOf(word), 0);
}
