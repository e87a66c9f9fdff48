import { type ReactNode, useState } from 'react';
import { Button, Input, Label, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { findPlaces } from '#atlas/find-places.ts';
import { bases, countries, type Site } from '#atlas/place.ts';
import { placeName } from '#formats/place-name.ts';
import { Icon } from '../controls/icon.tsx';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';

interface SiteChooserProps {
  readonly chosen: readonly string[];
  readonly onChange: (siteIds: readonly string[]) => void;
  readonly error: string | undefined;
}

/** Any number of sites: one by one, or quickly all of a country or of a ground of access. */
export function SiteChooser({ chosen, onChange, error }: SiteChooserProps): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const { own: texts, scenario } = useTexts();
  const [typed, setTyped] = useState('');
  const found = findPlaces(atlas.sites, typed);
  const inOrder = (ids: ReadonlySet<string>) =>
    atlas.sites.map(({ id }) => id).filter((id) => ids.has(id));
  const hidden = chosen.filter((id) => !found.some((site) => site.id === id));
  return (
    <fieldset className="site-chooser">
      <legend className="field-label">
        {`${texts.sites} · ${texts.sitesChosen({ count: chosen.length })}`}
      </legend>
      <QuickChoices chosen={chosen} onChoose={(ids) => onChange(inOrder(new Set(ids)))} />
      <SearchField className="search-field" value={typed} onChange={setTyped}>
        <Label className="visually-hidden">{scenario.filterSites}</Label>
        <div className="field">
          <Icon name="search" />
          <Input className="field-input" placeholder={scenario.filterSitesPlaceholder} />
        </div>
      </SearchField>
      <ListBox
        className="site-chooser-list"
        aria-label={texts.sites}
        selectionMode="multiple"
        selectedKeys={chosen}
        items={found.map((site) => ({ id: site.id, name: placeName(site, language) }))}
        onSelectionChange={(keys) => {
          const seen = keys === 'all' ? found.map(({ id }) => id) : [...keys].map(String);
          onChange(inOrder(new Set([...hidden, ...seen])));
        }}
        renderEmptyState={() => <p className="quiet">{scenario.noSiteFound({ typed })}</p>}
      >
        {({ name }) => (
          <ListBoxItem className="site-chooser-item" textValue={name}>
            <svg className="checkbox-box" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3.5 8.5 6.5 11.5 12.5 5" />
            </svg>
            {name}
          </ListBoxItem>
        )}
      </ListBox>
      {error === undefined ? null : (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

interface QuickChoicesProps {
  readonly chosen: readonly string[];
  readonly onChoose: (siteIds: readonly string[]) => void;
}

/** A button for each country and each ground of access, which adds all of its sites; and one for none. */
function QuickChoices({ chosen, onChoose }: QuickChoicesProps): ReactNode {
  const { atlas } = useStores();
  const { own: texts, kinds } = useTexts();
  const groups = [
    ...countries.map((one) => ({
      id: one,
      what: kinds.countries[one],
      sites: atlas.sites.filter(({ country }) => country === one),
    })),
    ...bases.map((basis) => ({
      id: basis,
      what: kinds.bases[basis],
      sites: atlas.sites.filter(({ site }) => site.basis === basis),
    })),
  ].filter(({ sites }) => sites.length > 0);
  const idsOf = (sites: readonly Site[]) => sites.map(({ id }) => id);
  return (
    <div className="site-chooser-quick">
      <span className="quiet">{texts.quickly}</span>
      {groups.map(({ id, what, sites }) => (
        <Button
          key={id}
          className="text-button"
          onPress={() => onChoose([...chosen, ...idsOf(sites)])}
        >
          {texts.chooseAll({ what, count: sites.length })}
        </Button>
      ))}
      <Button className="text-button" onPress={() => onChoose([])}>
        {texts.chooseNone}
      </Button>
    </div>
  );
}
