import { type ReactNode, useMemo, useState } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { findPlaces } from '#atlas/find-places.ts';
import type { Country, Site } from '#atlas/place.ts';
import { countries } from '#atlas/place.ts';
import { openSitesProvenance } from '#formats/count-provenance.ts';
import { Icon } from '../controls/icon.tsx';
import { useFollowing, useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { FigureText } from '../provenance/figure-text.tsx';
import { Section } from './section.tsx';
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

/** How many of some sites are open, and by what. */
function OpenCount({ sites }: { readonly sites: readonly Site[] }): ReactNode {
  const { atlas } = useStores();
  const { situation } = useFollowing();
  const language = useLanguage();
  const texts = useTexts().scenario;
  const open = sites.filter(({ id }) => situation.access.get(id)?.open === true);
  const ids = open.map(({ id }) => id);
  const figure = {
    figure: String(ids.length),
    provenance: () => openSitesProvenance(atlas, ids, language),
  };
  const text = texts.openCount({ open: ids.length, total: sites.length });
  return <FigureText text={text} figures={[figure]} />;
}

/** Every site with its state and why, by country. */
export function Sites(): ReactNode {
  const { atlas } = useStores();
  const { situation } = useFollowing();
  const { kinds, scenario: texts } = useTexts();
  const [typed, setTyped] = useState('');
  const found = useMemo(() => findPlaces(atlas.sites, typed), [atlas, typed]);
  const isOpen = (site: Site) => situation.access.get(site.id)?.open ?? false;
  const openCount = (sites: readonly Site[]) => sites.filter(isOpen).length;
  const total = atlas.sites.length;
  return (
    <Section title={texts.sites} summary={texts.openCount({ open: openCount(atlas.sites), total })}>
      <SearchField className="search-field" value={typed} onChange={setTyped}>
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
    </Section>
  );
}
