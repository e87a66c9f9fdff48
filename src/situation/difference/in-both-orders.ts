/**
 * All ids of two lists, each once, in an order that is the same whichever list comes first: by the sum of their ranks,
 * where an id that a list lacks stands behind its last. Lists in one order keep it. O(n log n).
 */
export function inBothOrders(one: readonly string[], other: readonly string[]): readonly string[] {
  const ranksOf = (ids: readonly string[]) => new Map(ids.map((id, rank) => [id, rank]));
  const [first, second] = [ranksOf(one), ranksOf(other)];
  const last = Math.max(one.length, other.length);
  const rank = (id: string) => (first.get(id) ?? last) + (second.get(id) ?? last);
  return [...new Set([...one, ...other])].sort(
    (a, b) => rank(a) - rank(b) || (a < b ? -1 : Number(a > b)),
  );
}
