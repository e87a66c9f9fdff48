import type { ReactNode } from 'react';
import type { Side } from '#store/document-store.ts';
import { useTexts } from '../hooks/context.tsx';
import { useEditedSide } from './use-sides.ts';
import './compare.css';

/** The letter of a side: A in a disc, B in a square. */
export function SideLetter({ side }: { readonly side: Side }): ReactNode {
  const { letters } = useTexts().compare;
  return (
    <span className="side-letter" data-side={side}>
      {letters[side]}
    </span>
  );
}

/** The letter of the side that acts change, while there are two. */
export function EditedLetter(): ReactNode {
  const side = useEditedSide();
  return side === undefined ? null : <SideLetter side={side} />;
}
