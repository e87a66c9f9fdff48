import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { findPlaces } from '#atlas/find-places.ts';
import type { Place } from '#atlas/place.ts';
import { placeName } from '#formats/place-name.ts';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { Icon } from './icon.tsx';

interface PlaceBoxProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  /** Takes the keyboard's focus as soon as it is there. */
  readonly autoFocus?: boolean;
  readonly placeholder: string;
  /** The chosen place; without one the field empties after each choice. */
  readonly value?: string | undefined;
  readonly onChoose: (placeId: string) => void;
}

/** Places shown at once: more would only be scrolled past. */
const MOST_SHOWN = 60;

/** A field that finds a place of the atlas by its name in any script. */
export function PlaceBox({
  label,
  hideLabel = false,
  autoFocus = false,
  placeholder,
  value,
  onChoose,
}: PlaceBoxProps): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const texts = useTexts();
  const chosen = value === undefined ? undefined : atlas.places.get(value);
  const chosenName = chosen === undefined ? '' : placeName(chosen, language);
  const [typed, setTyped] = useState(chosenName);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  const items = useMemo(
    () => findPlaces(atlas.places.values(), typed === chosenName ? '' : typed).slice(0, MOST_SHOWN),
    [atlas, typed, chosenName],
  );
  return (
    <ComboBox<Place>
      className="place-box"
      {...(hideLabel ? { 'aria-label': label } : {})}
      items={items}
      inputValue={typed}
      onInputChange={setTyped}
      value={value ?? null}
      onChange={(key) => {
        if (key === null) return;
        const id = String(key);
        const place = atlas.places.get(id);
        setTyped(value === undefined || place === undefined ? '' : placeName(place, language));
        onChoose(id);
      }}
      allowsEmptyCollection
    >
      {hideLabel ? null : <Label className="field-label">{label}</Label>}
      <div className="field">
        <Icon name="search" />
        <Input className="field-input" placeholder={placeholder} ref={field} />
        <Button className="field-button">
          <Icon name="down" />
        </Button>
      </div>
      <Popover className="popover" offset={4}>
        <ListBox<Place>
          className="list-box"
          renderEmptyState={() => <p className="list-empty">{texts.shell.noPlaceFound}</p>}
        >
          {(place) => (
            <ListBoxItem id={place.id} className="list-item" textValue={placeName(place, language)}>
              <Text slot="label">{placeName(place, language)}</Text>
              <Text slot="description">
                {texts.kinds.places[place.kind]}
                {place.country === undefined
                  ? ''
                  : `${texts.statements.listSeparator}${texts.kinds.countries[place.country]}`}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
