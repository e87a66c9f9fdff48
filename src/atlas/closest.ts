/** Edits that separate two texts: insertions, deletions, changes and exchanges of neighbours (Damerau, 1964). */
export function editDistance(one: string, other: string): number {
  const a = [...one];
  const b = [...other];
  let beforeLast: number[] = [];
  let last = b.map((_, column) => column + 1);
  last.unshift(0);
  for (const [i, letter] of a.entries()) {
    const row = [i + 1];
    for (const [j, otherLetter] of b.entries()) {
      const change = (last[j] ?? 0) + (letter === otherLetter ? 0 : 1);
      let least = Math.min(change, (last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1);
      const isExchange = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === otherLetter;
      if (isExchange) least = Math.min(least, (beforeLast[j - 1] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** How many edits a suggestion may need: two in five letters, and two at least. */
function mostEdits(text: string): number {
  return Math.max(2, Math.floor([...text].length * 0.4));
}

/** One thing that could have been meant: the forms it may be written in. */
export interface Candidate<T> {
  readonly value: T;
  readonly forms: readonly string[];
}

/** How far a form is from what was typed, in edits. A longer form that contains it whole counts little more than one. */
function edits(typed: string, form: string): number {
  const needed = editDistance(typed, form);
  if (typed.length < 3 || !form.includes(typed)) return needed;
  return Math.min(needed, 1 + (form.length - typed.length) / 100);
}

/** The candidates of which a form is closest to `typed`, nearest first; none where nothing is close. */
export function closest<T>(
  typed: string,
  candidates: Iterable<Candidate<T>>,
  atMost: number,
): readonly T[] {
  const scored: { value: T; needed: number }[] = [];
  for (const { value, forms } of candidates) {
    const needed = Math.min(...forms.map((form) => edits(typed, form)));
    if (needed <= mostEdits(typed) && needed < [...typed].length) scored.push({ value, needed });
  }
  return scored
    .sort((a, b) => a.needed - b.needed)
    .slice(0, atMost)
    .map(({ value }) => value);
}

/** The word closest to `typed`, or nothing where none is close. */
export function closestWord(typed: string, words: Iterable<string>): string | undefined {
  const candidates = [...words].map((word) => ({ value: word, forms: [word.toLowerCase()] }));
  return closest(typed.toLowerCase(), candidates, 1)[0];
}
