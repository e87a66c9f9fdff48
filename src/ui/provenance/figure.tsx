import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useCallback } from 'react';
import type { Provenance } from '#formats/provenance.ts';
import { useTexts } from '../hooks/context.tsx';
import { useShowProvenance } from './provenance-provider.tsx';
import { Unbroken } from './unbroken.tsx';

interface FigureBase {
  /** Tells where it comes from, asked for only when the reader asks. Nothing to tell makes it plain text. */
  readonly provenance: () => Provenance | undefined;
  /** Whether it rests on something that nobody verified: it is marked where it stands. */
  readonly isUnverified?: boolean | undefined;
}

interface FigureInText extends FigureBase {
  readonly children: ReactNode;
  readonly of?: undefined;
}

interface LoneFigure extends FigureBase {
  readonly children: string | number;
  /** What the figure is of that stands outside of a sentence: part of its name, and it is made large enough to press. */
  readonly of: string;
}

function keep(event: SyntheticEvent): void {
  event.stopPropagation();
}

/**
 * A figure that tells where it comes from when it is pressed. It is a plain button, so that a table of hundreds stays
 * quick, and keeps its presses from the row or list that it stands in.
 */
export function Figure(props: FigureInText | LoneFigure): ReactNode {
  const { children, provenance, isUnverified = false, of } = props;
  const { tallies } = useTexts();
  const show = useShowProvenance();
  const ask = useCallback(
    (event: SyntheticEvent<HTMLButtonElement>) => {
      event.stopPropagation();
      const told = provenance();
      if (told !== undefined) show(event.currentTarget, told);
    },
    [provenance, show],
  );
  return (
    <button
      type="button"
      className="figure"
      data-lone={of === undefined ? undefined : ''}
      aria-label={of === undefined ? undefined : tallies.named({ figure: String(children), of })}
      aria-haspopup="dialog"
      onClick={ask}
      onPointerDown={keep}
      onPointerUp={keep}
      onMouseDown={keep}
      onKeyDown={keepOwnKeys}
      onKeyUp={keepOwnKeys}
    >
      {typeof children === 'string' ? <Unbroken text={children} /> : children}
      {isUnverified ? <UnverifiedSign /> : null}
    </button>
  );
}

function keepOwnKeys(event: KeyboardEvent): void {
  if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
}

/** The sign behind a figure that nobody verified, with the word for it. */
function UnverifiedSign(): ReactNode {
  const { provenance, statements } = useTexts();
  return (
    <span className="figure-mark" title={statements.unverified}>
      <span aria-hidden="true">{provenance.unverifiedSign}</span>
      <span className="visually-hidden">{statements.unverified}</span>
    </span>
  );
}
