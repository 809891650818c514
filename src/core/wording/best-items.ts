/** The best items seen so far, in order, at most `limit`; the others are forgotten at once. */
export interface BestItems<Item> {
  readonly items: readonly Item[];
  /** The last of a full list: what a new item must beat. Undefined while there is room. */
  worst(): Item | undefined;
  add(item: Item): void;
}

/** `compare` must never answer 0 for two different items. */
export function bestItems<Item>(limit: number, compare: (a: Item, b: Item) => number): BestItems<Item> {
  const items: Item[] = [];
  return {
    items,
    worst: () => (items.length >= limit ? items[items.length - 1] : undefined),
    add(item) {
      const last = items[items.length - 1];
      if (limit <= 0 || (items.length >= limit && last !== undefined && compare(item, last) >= 0)) return;
      let at = items.length;
      while (at > 0 && compare(item, items[at - 1] as Item) < 0) at--;
      items.splice(at, 0, item);
      if (items.length > limit) items.pop();
    },
  };
}
