import type { ReactNode } from 'react';
import { numbersIn } from '#formats/numbers-in.ts';
import type { Provenance } from '#formats/provenance.ts';
import { useLanguage } from '../hooks/context.tsx';
import { FigureText } from './figure-text.tsx';

interface NumbersTextProps {
  readonly text: string;
  /** Words of the text whose digits are no figures: names of places and systems. */
  readonly names: readonly string[];
  /** Where one of its numbers comes from. */
  readonly provenance: (figure: string) => Provenance | undefined;
}

/** A text all of whose numbers come from one thing: each of them tells where. */
export function NumbersText({ text, names, provenance }: NumbersTextProps): ReactNode {
  const numbers = numbersIn(text, names, useLanguage());
  const figures = numbers.map((figure) => ({ figure, provenance: () => provenance(figure) }));
  return <FigureText text={text} figures={figures} names={names} />;
}
