import type { ReactNode } from 'react';
import { PlaceBox } from '../controls/place-box.tsx';
import { useActions, useTexts } from '../hooks/context.tsx';
import { useTrail } from '../record/trail.tsx';

/** Finds any place of the atlas, opens its record and shows it on the map. */
export function PlaceSearch({ onDone }: { readonly onDone: () => void }): ReactNode {
  const texts = useTexts().shell;
  const { showPlace } = useActions();
  const { open } = useTrail();
  return (
    <div className="place-search">
      <PlaceBox
        label={texts.search}
        hideLabel
        autoFocus
        placeholder={texts.searchPlaceholder}
        onChoose={(placeId) => {
          open({ kind: 'place', id: placeId });
          showPlace(placeId);
          onDone();
        }}
      />
    </div>
  );
}
