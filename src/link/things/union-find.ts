/** Sets of items that are joined pair by pair; each set keeps the order in which its items were given. */
export class UnionFind<T> {
  private readonly parents = new Map<T, T>();
  private readonly items: readonly T[];

  constructor(items: readonly T[]) {
    this.items = items;
  }

  /** Says that two items, and all that was joined with them, are one. */
  join(one: T, other: T): void {
    const a = this.root(one);
    const b = this.root(other);
    if (a !== b) this.parents.set(b, a);
  }

  /** The sets, in the order of their first items. */
  groups(): T[][] {
    const groups = new Map<T, T[]>();
    for (const item of this.items) {
      const root = this.root(item);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [item]);
      else group.push(item);
    }
    return [...groups.values()];
  }

  private root(item: T): T {
    let root = item;
    for (let parent = this.parents.get(root); parent !== undefined; parent = this.parents.get(root))
      root = parent;
    return root;
  }
}
