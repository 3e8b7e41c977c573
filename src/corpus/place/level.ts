import type { Division } from '../../model/division.js';

/** What the division that a document is about is called in it, the smallest first. */
export const LEVELS = ['县', '旗', '区', '市', '州', '盟', '省'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * Self-references: 全县, 我县, 县委, 县政府; 区 also ends other words (自治区党委, 园区委). The word itself stands first, since
 * a regular expression that begins with what it looks back on looks back everywhere.
 */
const SELF =
  /[县旗市州盟省](?<=[全我本].)|[县旗区市州盟省](?=委|政府|政协)(?<![治园社新景矿地城山牧林灾].)/gu;
/** Fewer self-references tell nothing. */
const FEWEST = 3;
/** A county speaks of 全市 and 全省 as well, so the smallest level with this share of all self-references is its own. */
const SHARE = 0.15;

/** What a document calls its own division: 县 where it says 全县 and 县委; null where it doesn't speak of itself. */
export function readLevel(text: string): Level | null {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [word] of text.matchAll(SELF)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    total += 1;
  }
  const enough = Math.max(FEWEST, total * SHARE);
  return LEVELS.find((level) => (counts.get(level) ?? 0) >= enough) ?? null;
}

/** Whether a division is or was called so: 县 for 壶关县, and for 清苑区, which was 清苑县; any where the level is unknown. */
export function isOfLevel({ name, aliases, type }: Division, level: Level | null): boolean {
  if (level === null) return true;
  return (level !== '县' || type === 'County') && [name, ...aliases].some((called) => called.endsWith(level));
}
