import type { ReactNode } from 'react';
import { figurePieces } from '#formats/figure-pieces.ts';
import { heldPieces } from '#formats/held-pieces.ts';
import type { Provenance } from '#formats/provenance.ts';
import { Figure } from './figure.tsx';
import { Unbroken } from './unbroken.tsx';

/** A figure that a sentence names, as the sentence writes it. */
export interface NamedFigure {
  readonly figure: string;
  readonly provenance: () => Provenance | undefined;
  /** Whether it rests on something that nobody verified. */
  readonly isUnverified?: boolean | undefined;
}

interface FigureTextProps {
  readonly text: string;
  readonly figures: readonly NamedFigure[];
  /** Words of the sentence whose digits are no figures: `Type 12`. */
  readonly names?: readonly string[] | undefined;
}

/** A sentence whose figures each tell where they come from. */
export function FigureText({ text, figures, names: asNames }: FigureTextProps): ReactNode {
  const names = figures.map(({ figure }) => figure);
  const pieces = heldPieces(figurePieces(text, names, asNames));
  let start = 0;
  return pieces.map(({ text: piece, figure, opening, closing }) => {
    const key = start;
    start += opening.length + piece.length + closing.length;
    const named = figure === undefined ? undefined : figures[figure];
    if (named === undefined) return <Unbroken key={key} text={piece} />;
    const shown = (
      <Figure key={key} provenance={named.provenance} isUnverified={named.isUnverified}>
        {piece}
      </Figure>
    );
    if (opening === '' && closing === '') return shown;
    return (
      <span key={key} className="unbroken">
        {opening}
        {shown}
        {closing}
      </span>
    );
  });
}
