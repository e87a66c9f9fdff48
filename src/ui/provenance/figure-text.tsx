import type { ReactNode } from 'react';
import { figurePieces } from '#formats/figure-pieces.ts';
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
export function FigureText({ text, figures, names }: FigureTextProps): ReactNode {
  const pieces = figurePieces(
    text,
    figures.map(({ figure }) => figure),
    names,
  );
  let start = 0;
  return pieces.map((piece) => {
    const key = start;
    start += piece.text.length;
    const named = piece.figure === undefined ? undefined : figures[piece.figure];
    if (named === undefined) return <Unbroken key={key} text={piece.text} />;
    return (
      <Figure key={key} provenance={named.provenance} isUnverified={named.isUnverified}>
        {piece.text}
      </Figure>
    );
  });
}
