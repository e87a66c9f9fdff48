/** A stretch of a sentence: plain text, or one of the figures that it names. */
export interface TextPiece {
  readonly text: string;
  /** Which of the figures it is, counted from 0; absent for plain text. */
  readonly figure: number | undefined;
}

/** Whether a figure at a place of a text stands by itself, and is no part of a longer number. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return !/\d[.,]?$/.test(before) && !/^[.,]?\d/.test(after);
}

function firstAlone(text: string, figure: string, from: number): number {
  if (figure === '') return -1;
  for (let at = text.indexOf(figure, from); at >= 0; at = text.indexOf(figure, at + 1)) {
    if (standsAlone(text, at, at + figure.length)) return at;
  }
  return -1;
}

interface Taken {
  readonly start: number;
  readonly end: number;
  readonly figure: number | undefined;
}

function everyPlaceOf(text: string, name: string): Taken[] {
  const found: Taken[] = [];
  if (!/\d/.test(name)) return found;
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    found.push({ start, end: start + name.length, figure: undefined });
  }
  return found;
}

/**
 * Splits a sentence at the figures that it names, so that each can lead to where it comes from. Each figure is found
 * where it first stands by itself; one that the sentence does not name is left out. The pieces joined are the sentence.
 *
 * @param names words of the sentence whose digits are no figures: `Type 12`
 */
export function figurePieces(
  text: string,
  figures: readonly string[],
  names: readonly string[] = [],
): readonly TextPiece[] {
  const taken: Taken[] = names.flatMap((name) => everyPlaceOf(text, name));
  for (const [index, figure] of figures.entries()) {
    let from = 0;
    for (let start = firstAlone(text, figure, from); start >= 0; ) {
      const end = start + figure.length;
      if (!taken.some((one) => start < one.end && one.start < end)) {
        taken.push({ start, end, figure: index });
        break;
      }
      from = end;
      start = firstAlone(text, figure, from);
    }
  }
  const figuresTaken = taken.filter(({ figure }) => figure !== undefined);
  figuresTaken.sort((a, b) => a.start - b.start);
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const { start, end, figure } of figuresTaken) {
    if (start > done) pieces.push({ text: text.slice(done, start), figure: undefined });
    pieces.push({ text: text.slice(start, end), figure });
    done = end;
  }
  if (done < text.length || pieces.length === 0) {
    pieces.push({ text: text.slice(done), figure: undefined });
  }
  return pieces;
}
