import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { chooseFocus } from '#commands/choose-focus.ts';
import { leadWithFocus } from '#commands/lead-with-focus.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { PlaceBox } from '../controls/place-box.tsx';
import { useActions, useFollowing, useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { OwnMark } from '../own/own-mark.tsx';
import { useTrail } from '../record/trail.tsx';
import { Section } from './section.tsx';
import './focus-places.css';

/** The places that the reader asks about; the sentence speaks of the first. */
export function FocusPlaces(): ReactNode {
  const stores = useStores();
  const { focus } = useFollowing().situation;
  const language = useLanguage();
  const { scenario: texts, shell, statements } = useTexts();
  const names = focus.map(({ focusId }) => nameOfPlace(stores.atlas, focusId, language));
  const summary = names.length === 0 ? texts.none : names.join(statements.listSeparator);
  return (
    <Section title={texts.focus} summary={summary}>
      {focus.length === 0 ? <p className="quiet">{texts.noFocus}</p> : null}
      <ul className="focus-list">
        {focus.map(({ focusId, depth }, place) => (
          <FocusRow key={focusId} placeId={focusId} depth={depth} leads={place === 0} />
        ))}
      </ul>
      <PlaceBox
        label={texts.addFocus}
        placeholder={shell.searchPlaceholder}
        onChoose={(placeId) => chooseFocus(stores, placeId, true)}
      />
    </Section>
  );
}

interface FocusRowProps {
  readonly placeId: string;
  readonly depth: number;
  readonly leads: boolean;
}

function FocusRow({ placeId, depth, leads }: FocusRowProps): ReactNode {
  const stores = useStores();
  const language = useLanguage();
  const texts = useTexts().scenario;
  const { showPlace } = useActions();
  const { open } = useTrail();
  const place = nameOfPlace(stores.atlas, placeId, language);
  return (
    <li className="focus-row">
      <Button
        className="focus-name"
        onPress={() => {
          open({ kind: 'place', id: placeId });
          showPlace(placeId);
        }}
      >
        <span>
          {place}
          <OwnMark id={placeId} />
        </span>
        <span className="focus-depth">{texts.reachedBy({ count: depth })}</span>
      </Button>
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
