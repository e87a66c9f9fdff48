import { MOST_ENTRIES } from './scenario.ts';

/**
 * Fields with every list and record cut short that has more entries than any of a scenario may have, one entry past that, so
 * that a schema still finds it too long: whatever comes in, what is looked at stays bounded. The very same value where
 * nothing is cut. O(values that are left).
 */
export function cutShort(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list = value.length > MOST_ENTRIES ? value.slice(0, MOST_ENTRIES + 1) : value;
    const cut = list.map(cutShort);
    return list === value && cut.every((one, index) => one === list[index]) ? value : cut;
  }
  if (typeof value !== 'object' || value === null) return value;
  const all = Object.entries(value);
  const cut = all.slice(0, MOST_ENTRIES + 1).map(([key, field]): [string, unknown, boolean] => {
    const short = cutShort(field);
    return [key, short, short === field];
  });
  const isSame = cut.length === all.length && cut.every(([, , same]) => same);
  return isSame ? value : Object.fromEntries(cut.map(([key, field]) => [key, field]));
}
