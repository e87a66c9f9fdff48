/**
 * A pure function that remembers what it gave last, for the same key, up to a count of answers; the oldest is
 * forgotten first.
 */
export function remember<Args extends readonly unknown[], Answer>(
  compute: (...args: Args) => Answer,
  keyOf: (...args: Args) => string,
  most: number,
): (...args: Args) => Answer {
  const answers = new Map<string, Answer>();
  return (...args) => {
    const key = keyOf(...args);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = compute(...args);
    answers.set(key, answer);
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
