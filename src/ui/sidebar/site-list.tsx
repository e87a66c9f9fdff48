import { type ReactNode, useMemo } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { findPlaces } from '#atlas/find-places.ts';
import type { Country, Site } from '#atlas/place.ts';
import { countries } from '#atlas/place.ts';
import { Icon } from '../controls/icon.tsx';
import { useAtlas, useTexts } from '../hooks/context.tsx';
import { OpenCount } from './open-count.tsx';
import { SiteRow } from './site-row.tsx';
import './sites.css';

interface CountryGroup {
  readonly country: Country;
  readonly sites: readonly Site[];
}

function byCountry(sites: readonly Site[]): readonly CountryGroup[] {
  return countries.flatMap((country) => {
    const members = sites.filter((site) => site.country === country);
    return members.length === 0 ? [] : [{ country, sites: members }];
  });
}

interface SiteListProps {
  /** What the reader sorts the sites out by. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** The sites by country, and a field that sorts them out by name. */
export function SiteList({ typed, onType }: SiteListProps): ReactNode {
  const atlas = useAtlas();
  const { kinds, scenario: texts } = useTexts();
  const found = useMemo(() => findPlaces(atlas.sites, typed), [atlas, typed]);
  return (
    <>
      <SearchField className="search-field" value={typed} onChange={onType}>
        <Label className="visually-hidden">{texts.filterSites}</Label>
        <div className="field">
          <Icon name="search" />
          <Input className="field-input" placeholder={texts.filterSitesPlaceholder} />
          {typed === '' ? null : (
            <Button className="field-button">
              <Icon name="close" />
            </Button>
          )}
        </div>
      </SearchField>
      {found.length === 0 ? <p className="quiet">{texts.noSiteFound({ typed })}</p> : null}
      {byCountry(found).map(({ country, sites }) => (
        <section key={country} className="country" aria-label={kinds.countries[country]}>
          <h3 className="country-name">
            <span>{kinds.countries[country]}</span>
            <span className="country-count">
              <OpenCount sites={sites} />
            </span>
          </h3>
          <ul className="site-list">
            {sites.map((site) => (
              <SiteRow key={site.id} site={site} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
