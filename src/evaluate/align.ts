import type { GoldEntity } from './gold.js';
import { dice, foldName } from './names.js';

/** How an output's entity finds its gold entity. */
export type AlignmentMode = 'strict' | 'lenient';

/** For each gold entity that was found, by its place in the list, the output's. */
export type Alignment = ReadonlyMap<number, number>;

/** The least share of bigrams that a lenient pair has in common. */
const LENIENT = 0.6;

interface Pair {
  readonly gold: number;
  readonly out: number;
  /** 3 for the name, 2 for an alias, else the similarity. */
  readonly rank: number;
}

interface Forms {
  readonly name: string;
  readonly accepted: ReadonlySet<string>;
  readonly similar: readonly string[];
}

/**
 * Pairs the entities of gold and output one to one within their types, the best pairs first.
 *
 * Strict: the output's name is the gold's name or one of its aliases. Lenient: or it shares 0.6 of the bigrams of a name,
 * alias or surface. The output's own aliases don't help.
 */
export function align(
  gold: readonly GoldEntity[],
  out: readonly GoldEntity[],
  mode: AlignmentMode,
): Alignment {
  const forms = gold.map(formsOf);
  const pairs = out.flatMap((entity, o) => {
    const name = foldName(entity.type, entity.name);
    return gold.flatMap(({ type }, g) => {
      const form = forms[g];
      const rank = type === entity.type && form !== undefined ? rankOf(name, form, mode) : 0;
      return rank > 0 ? [{ gold: g, out: o, rank }] : [];
    });
  });
  return chooseBest(pairs);
}

/** The strings by which an entity goes, folded: name and aliases. */
export function namesOf({ type, name, aliases }: GoldEntity): readonly string[] {
  return [name, ...aliases].map((form) => foldName(type, form));
}

function formsOf(entity: GoldEntity): Forms {
  const names = namesOf(entity);
  const surfaces = entity.surfaces.map((surface) => foldName(entity.type, surface));
  const name = foldName(entity.type, entity.name);
  return { name, accepted: new Set(names), similar: [...new Set([...names, ...surfaces])] };
}

function rankOf(name: string, forms: Forms, mode: AlignmentMode): number {
  if (forms.accepted.has(name)) return forms.name === name ? 3 : 2;
  if (mode === 'strict') return 0;
  const similarity = Math.max(...forms.similar.map((form) => dice(form, name)));
  return similarity >= LENIENT ? similarity : 0;
}

function chooseBest(pairs: readonly Pair[]): Alignment {
  const chosen = new Map<number, number>();
  const used = new Set<number>();
  const best = pairs.toSorted((a, b) => b.rank - a.rank || a.gold - b.gold || a.out - b.out);
  for (const { gold, out } of best) {
    if (chosen.has(gold) || used.has(out)) continue;
    chosen.set(gold, out);
    used.add(out);
  }
  return chosen;
}
