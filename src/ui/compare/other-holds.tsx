import type { ReactNode } from 'react';
import { conditionHolds } from '#situation/access.ts';
import { otherSide } from '#store/document-store.ts';
import { useTexts } from '../hooks/context.tsx';
import { useSides } from './use-sides.ts';

/** Where the other scenario assumes a condition otherwise, that it does. */
export function OtherHolds({ conditionId }: { readonly conditionId: string }): ReactNode {
  const texts = useTexts().compare;
  const sides = useSides();
  if (sides === undefined) return null;
  const other = otherSide(sides.edited);
  const [here, there] = [sides.edited, other].map((side) =>
    conditionHolds(sides[side].atlas, sides[side].scenario, conditionId),
  );
  if (here === there) return null;
  const side = texts.letters[other];
  return (
    <span className="condition-other">
      {there ? texts.otherHolds({ side }) : texts.otherFails({ side })}
    </span>
  );
}
