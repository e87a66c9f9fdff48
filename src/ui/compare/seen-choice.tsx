import type { ReactNode } from 'react';
import { changeView } from '#commands/change-view.ts';
import { Choice } from '../controls/choice.tsx';
import { useStores, useTexts } from '../hooks/context.tsx';
import { useSeen } from './use-sides.ts';
import './map-views.css';

const views = ['difference', 'swipe', 'side-by-side'] as const;

/** The three ways of seeing A and B, over the map while there are two. */
export function SeenChoice(): ReactNode {
  const stores = useStores();
  const texts = useTexts().compare;
  const seen = useSeen();
  if (seen === undefined) return null;
  return (
    <div className="seen-choice">
      <Choice
        label={texts.view}
        hideLabel
        value={seen}
        options={views.map((value) => ({ value, text: texts.views[value] }))}
        onChange={(compareView) => changeView(stores, { compareView })}
      />
    </div>
  );
}
