/** How large and how deep a value may be. */
export interface Modesty {
  /** Levels of lists and objects within each other. */
  readonly levels: number;
  /** Values of any kind in all: an object or a list counts as one, and so does each of its fields. */
  readonly values: number;
}

/** Whether a value is no deeper and no larger than that. O(values), and the stack no deeper than the levels. */
export function isModest(value: unknown, { levels, values }: Modesty): boolean {
  let left = values;
  const isWithin = (one: unknown, below: number): boolean => {
    left -= 1;
    if (left < 0) return false;
    if (typeof one !== 'object' || one === null) return true;
    return below > 0 && Object.values(one).every((field) => isWithin(field, below - 1));
  };
  return isWithin(value, levels);
}
