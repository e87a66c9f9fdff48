import type { TextPiece } from './figure-pieces.ts';

/** A stretch of a sentence, and of a figure what no line may part it from. */
export interface HeldPiece extends TextPiece {
  /** What opens before it: a bracket, a quotation mark. */
  readonly opening: string;
  /** What follows it at once: a counter of Japanese, and what closes or ends. */
  readonly closing: string;
}

const opening = /[(“‘（「『]+$/;

const closing = /^(?:か所|通り|文字|件|行|点|日|回)?[)”’）」』,.;:!?%、。，．：；]*/;

/**
 * Gives each figure of a sentence the marks that stand at it, and takes them from the text beside it: a figure can be
 * pressed, and a line of text may end at what can be pressed, even before a comma. Stretches that
 * are then empty are left out; all others joined are the sentence.
 */
export function heldPieces(pieces: readonly TextPiece[]): readonly HeldPiece[] {
  const match = (at: number, pattern: RegExp) => {
    const piece = pieces[at];
    return (piece?.figure === undefined && piece?.text.match(pattern)?.[0]) || '';
  };
  const held = pieces.map((piece, at): HeldPiece => {
    if (piece.figure !== undefined) {
      return { ...piece, opening: match(at - 1, opening), closing: match(at + 1, closing) };
    }
    const isAfterFigure = pieces[at - 1]?.figure !== undefined;
    const isBeforeFigure = pieces[at + 1]?.figure !== undefined;
    const from = isAfterFigure ? match(at, closing).length : 0;
    const to = piece.text.length - (isBeforeFigure ? match(at, opening).length : 0);
    return { ...piece, text: piece.text.slice(from, to), opening: '', closing: '' };
  });
  return held.filter(({ text }) => text !== '');
}
