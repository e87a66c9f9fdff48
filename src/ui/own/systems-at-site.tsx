import type { ReactNode } from 'react';
import { isSite } from '#atlas/place.ts';
import type { System } from '#atlas/system.ts';
import { assignSystemAt } from '#commands/assign-system.ts';
import { bandCaption } from '#formats/band-text.ts';
import { notHereText } from '#formats/not-here-text.ts';
import { type NotHere, operationAt } from '#situation/operation.ts';
import type { Reach } from '#situation/reach.ts';
import { Checkbox } from '../controls/checkbox.tsx';
import {
  useFollowing,
  useLanguage,
  useScenario,
  useStores,
  useTexts,
  useView,
} from '../hooks/context.tsx';
import { BandFigure } from '../provenance/band-figure.tsx';
import { OwnMark } from './own-mark.tsx';
import './assign.css';

/** The chosen systems at a site: which operate there, and why the others do not. */
export function SystemsAtSite({ siteId }: { readonly siteId: string }): ReactNode {
  const { atlas } = useStores();
  const scenario = useScenario();
  const { access, reach } = useFollowing().situation;
  const texts = useTexts().record;
  const site = atlas.places.get(siteId);
  if (site === undefined || !isSite(site)) return null;
  const isOpen = access.get(siteId)?.open ?? false;
  const systems = scenario.systemIds.flatMap((id) => atlas.systems.get(id) ?? []);
  return (
    <>
      <h4 className="part-subtitle">{texts.systemsHere}</h4>
      {systems.length === 0 ? <p className="quiet">{texts.noSystemHere}</p> : null}
      <ul className="systems-here" aria-label={texts.systemsHere}>
        {systems.map((system) => (
          <SystemAtSite
            key={system.id}
            siteId={siteId}
            system={system}
            reach={reach.find((one) => one.siteId === siteId && one.systemId === system.id)}
            notHere={operationAt(site, system, scenario, isOpen).notHere}
          />
        ))}
      </ul>
    </>
  );
}

interface SystemAtSiteProps {
  readonly siteId: string;
  readonly system: System;
  readonly reach: Reach | undefined;
  readonly notHere: NotHere | undefined;
}

function SystemAtSite({ siteId, system, reach, notHere }: SystemAtSiteProps): ReactNode {
  const stores = useStores();
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const { assigned } = useScenario();
  const isNamed = assigned[system.id]?.includes(siteId) ?? true;
  const canBeNamed = notHere?.kind !== 'no-facility' && notHere?.kind !== 'in-flight';
  return (
    <li className="system-at-site" data-operates={reach !== undefined}>
      <Checkbox
        isSelected={isNamed && canBeNamed}
        isDisabled={!canBeNamed}
        onChange={(operates) => assignSystemAt(stores, system.id, siteId, operates)}
      >
        <span className="system-here-name">{system.names[language]}</span>
        <OwnMark id={system.id} />
      </Checkbox>
      {reach === undefined ? null : (
        <p>
          <BandFigure system={system} band={reach.band} />
          <span className="quiet assign-caption">
            {bandCaption(reach.band, system.refuellable, language, unit)}
          </span>
        </p>
      )}
      {notHere === undefined ? null : <p className="quiet">{notHereText(notHere, language)}</p>}
    </li>
  );
}
