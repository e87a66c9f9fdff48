/** Two names of places, as a sentence has them. */
export type NamePair = readonly [from: string, to: string];

const verbs = /(?:,?\s*\bit)?\s*(?:\b(?:is|are|lies|lie)\b|:|=|,)\s*$/iu;
const tails =
  /^\s*(?:apart|away|distant|です|である|ある|あります|離れている|離れています)?\s*[.。]?\s*$/iu;
const fromWord = /^\s*(?:away\s+|distant\s+|apart\s+)?(?:from|off|of|to)\s+/iu;

const between = [
  /^(?:the\s+distance\s+)?(?:from\s+)?(.+?)\s+to\s+(.+)$/iu,
  /^(?:the\s+distance\s+)?between\s+(.+?)\s+and\s+(.+)$/iu,
  /^(.+?)\s+and\s+(.+)$/iu,
  /^(.+?)\s*[→–—〜~]\s*(.+)$/u,
  /^(.+?)\s+-\s+(.+)$/u,
  /^(.+?)から(.+?)(?:まで|へ)?(?:の距離)?は?$/u,
  /^(.+?)[と・](.+?)(?:との|の)?(?:間|あいだ)?(?:の)?(?:距離)?は?$/u,
];

const japaneseFrom = /^(.+?)は(.+?)(?:から|より)$/u;

/**
 * The two names that stand round a figure, by every way to read the sentence, the likeliest first: `X to Y is N`,
 * `X is N from Y`, `N from X to Y`, `XからYまでN`, `XはYからN`.
 */
export function splitNames(before: string, after: string): readonly NamePair[] {
  const head = before.replace(verbs, '').trim();
  const tail = after.trim().replace(/[.。]$/u, '');
  if (tails.test(after))
    return [...pairs(japaneseFrom, head), ...between.flatMap((one) => pairs(one, head))];
  if (!fromWord.test(`${tail} `) && !/^(?:from|between)\s/iu.test(tail)) return [];
  const rest = tail.replace(fromWord, '').trim();
  if (head === '' || /^(?:it|there)$/iu.test(head)) {
    return between.flatMap((one) => pairs(one, rest));
  }
  return [[head, rest]];
}

function pairs(pattern: RegExp, text: string): NamePair[] {
  const [, from, to] = pattern.exec(text) ?? [];
  return from === undefined || to === undefined ? [] : [[from.trim(), to.trim()]];
}
