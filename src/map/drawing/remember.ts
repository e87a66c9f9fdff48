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

/** A pure function that gives its last answer again while all that it is asked of stays the same, by identity. */
export function rememberLast<Args extends readonly unknown[], Answer>(
  compute: (...args: Args) => Answer,
): (...args: Args) => Answer {
  let last: { readonly args: Args; readonly answer: Answer } | undefined;
  return (...args) => {
    const known = last;
    if (known?.args.every((value, index) => Object.is(value, args[index]))) return known.answer;
    const answer = compute(...args);
    last = { args, answer };
    return answer;
  };
}
