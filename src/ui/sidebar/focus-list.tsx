import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { chooseFocus } from '#commands/choose-focus.ts';
import { leadWithFocus } from '#commands/lead-with-focus.ts';
import { depthProvenance } from '#formats/count-provenance.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { MOST_FOCUS } from '#scenario/scenario.ts';
import type { FocusSituation } from '#situation/proximity.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { PlaceBox } from '../controls/place-box.tsx';
import { useActions, useFollowing, useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { OwnMark } from '../own/own-mark.tsx';
import { FigureText } from '../provenance/figure-text.tsx';
import { useTrail } from '../record/trail.tsx';
import './focus-places.css';

/** The places in focus, each to lead with or to take away, and a field to add one. */
export function FocusList(): ReactNode {
  const stores = useStores();
  const { focus } = useFollowing().situation;
  const { scenario: texts, shell } = useTexts();
  return (
    <>
      {focus.length === 0 ? <p className="quiet">{texts.noFocus}</p> : null}
      <ul className="focus-list">
        {focus.map((one, place) => (
          <FocusRow key={one.focusId} focus={one} leads={place === 0} />
        ))}
      </ul>
      {focus.length < MOST_FOCUS ? (
        <PlaceBox
          label={texts.addFocus}
          placeholder={shell.searchPlaceholder}
          onChoose={(placeId) => chooseFocus(stores, placeId, true)}
        />
      ) : (
        <p className="quiet">{texts.focusFull({ most: MOST_FOCUS })}</p>
      )}
    </>
  );
}

interface FocusRowProps {
  readonly focus: FocusSituation;
  readonly leads: boolean;
}

function FocusRow({ focus, leads }: FocusRowProps): ReactNode {
  const { focusId: placeId, depth } = focus;
  const stores = useStores();
  const language = useLanguage();
  const texts = useTexts().scenario;
  const { showPlace } = useActions();
  const { open } = useTrail();
  const place = nameOfPlace(stores.atlas, placeId, language);
  return (
    <li className="focus-row">
      <div className="focus-place">
        <Button
          className="row-button focus-name"
          onPress={() => {
            open({ kind: 'place', id: placeId });
            showPlace(placeId);
          }}
        >
          {place}
          <OwnMark id={placeId} />
        </Button>
        <span className="focus-depth">
          <FigureText
            text={texts.reachedBy({ count: depth })}
            figures={[
              {
                figure: String(depth),
                provenance: () => depthProvenance(stores.atlas, focus, 'inside', language),
              },
            ]}
          />
        </span>
      </div>
      {leads ? (
        <span className="focus-leads">{texts.leads}</span>
      ) : (
        <Button
          className="text-button"
          aria-label={texts.leadWith({ place })}
          onPress={() => leadWithFocus(stores, placeId)}
        >
          {texts.lead}
        </Button>
      )}
      <IconButton
        icon="close"
        label={texts.removeFromFocus({ place })}
        onPress={() => chooseFocus(stores, placeId, false)}
      />
    </li>
  );
}
