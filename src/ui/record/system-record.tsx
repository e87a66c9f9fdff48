import type { ReactNode } from 'react';
import { systemCitations } from '#atlas/record-citations.ts';
import type { System } from '#atlas/system.ts';
import { chooseSystem } from '#commands/choose-system.ts';
import { operatingSitesProvenance } from '#formats/count-provenance.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { serviceText } from '#formats/service-text.ts';
import { formatDate } from '#i18n/format-date.ts';
import { actingRange, bandOf } from '#situation/band.ts';
import { Checkbox } from '../controls/checkbox.tsx';
import { useFollowing, useLanguage, useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { AssignPart } from '../own/assign-part.tsx';
import { CombinationParts } from '../own/combination-parts.tsx';
import { FigureText } from '../provenance/figure-text.tsx';
import { CitedSources } from './cited-sources.tsx';
import { Fact, Part } from './part.tsx';
import { RangeFacts } from './range-facts.tsx';

/** The record of a system: what it is, from where it operates, its published ranges and their sources. */
export function SystemRecord({ system }: { readonly system: System }): ReactNode {
  const language = useLanguage();
  const texts = useTexts().record;
  const other = system.names[language === 'en' ? 'ja' : 'en'];
  const used = actingRange(system);
  return (
    <>
      <header className="record-head">
        <h2 className="record-title" tabIndex={-1} data-record-title="">
          {system.names[language]}
        </h2>
        {other === system.names[language] ? null : (
          <p className="record-names" lang={language === 'en' ? 'ja' : 'en'}>
            {other}
          </p>
        )}
      </header>
      <WhatItIs system={system} />
      <WhereFrom system={system} />
      {system.combination === undefined ? (
        <Part title={texts.publishedRanges}>
          {system.ranges.map((range) => (
            <RangeFacts
              key={range.kind}
              system={system}
              range={range}
              refuelled={range === used && system.refuellable ? bandOf(system, true) : undefined}
              used={range === used && system.facility !== undefined}
            />
          ))}
        </Part>
      ) : (
        <CombinationParts system={system} />
      )}
      <Part title={texts.sources}>
        <CitedSources citations={systemCitations(system)} />
      </Part>
    </>
  );
}

function WhatItIs({ system }: { readonly system: System }): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const { kinds, record: texts, statements, timeline } = useTexts();
  const { category, operators, facility, carriedBy, refuellable, note, id, service } = system;
  const nameOf = (systemId: string) => atlas.systems.get(systemId)?.names[language] ?? systemId;
  const carries = [...atlas.systems.values()].filter((one) => one.carriedBy.includes(id));
  const list = (names: readonly string[]) => names.join(statements.listSeparator);
  return (
    <Part title={texts.whatItIs}>
      {note === undefined ? null : <p>{note[language]}</p>}
      <dl className="facts">
        <Fact term={texts.category}>{kinds.systems[category]}</Fact>
        <Fact term={texts.users}>{list(operators.map((one) => kinds.hosts[one]))}</Fact>
        {facility === undefined ? null : (
          <Fact term={texts.needsFacility}>{kinds.facilities[facility]}</Fact>
        )}
        {carriedBy.length === 0 ? null : (
          <Fact term={texts.carriedBy}>{list(carriedBy.map(nameOf))}</Fact>
        )}
        {carries.length === 0 ? null : (
          <Fact term={texts.carries}>{list(carries.map((one) => one.names[language]))}</Fact>
        )}
        <Fact term={texts.refuellable}>{refuellable ? texts.yes : texts.no}</Fact>
        {service?.announced === undefined ? null : (
          <Fact term={timeline.announced}>{formatDate(service.announced, language)}</Fact>
        )}
        {service === undefined ? null : (
          <Fact term={timeline.inService}>{formatDate(service.from, language)}</Fact>
        )}
      </dl>
    </Part>
  );
}

function WhereFrom({ system }: { readonly system: System }): ReactNode {
  const stores = useStores();
  const { systemIds, date } = useScenario();
  const { reach } = useFollowing().situation;
  const language = useLanguage();
  const { record: texts, statements } = useTexts();
  if (system.facility === undefined || actingRange(system) === undefined) return null;
  const chosen = systemIds.includes(system.id);
  const service = serviceText(system, date, language);
  const sites = reach.filter(({ systemId }) => systemId === system.id);
  const siteIds = sites.map(({ siteId }) => siteId);
  const names = siteIds.map((id) => nameOfPlace(stores.atlas, id, language));
  return (
    <Part title={texts.whereFrom}>
      <Checkbox
        isSelected={chosen}
        onChange={(chosenNow) => chooseSystem(stores, system.id, chosenNow)}
      >
        {texts.operate}
      </Checkbox>
      {service === undefined ? null : <p>{service}</p>}
      <p>
        <FigureText
          text={chosen ? texts.chosen({ count: sites.length }) : texts.notChosen}
          figures={[
            {
              figure: String(sites.length),
              provenance: () => operatingSitesProvenance(stores.atlas, system, siteIds, language),
            },
          ]}
        />
      </p>
      {names.length === 0 ? null : <p className="quiet">{names.join(statements.listSeparator)}</p>}
      {chosen ? <AssignPart system={system} /> : null}
    </Part>
  );
}
