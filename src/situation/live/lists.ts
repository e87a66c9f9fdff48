/** Whether two lists hold the same things, by identity, in the same order. O(length). */
export function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** The earlier list where the newer one holds the same things, so that whoever compares by identity sees no change. */
export function keepSame<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return sameItems(before, after) ? before : after;
}

/** The items of all lists in turn. O(items), several times as fast as `flat`, which asks of every item whether it is a list. */
export function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const items: T[] = [];
  for (const list of lists) {
    for (const item of list) items.push(item);
  }
  return items;
}
