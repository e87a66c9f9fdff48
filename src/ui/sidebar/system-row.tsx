import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Atlas } from '#atlas/atlas.ts';
import type { System } from '#atlas/system.ts';
import { chooseSystem } from '#commands/choose-system.ts';
import { bandCaption } from '#formats/band-text.ts';
import { serviceText } from '#formats/service-text.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import { conditionHolds } from '#situation/access.ts';
import { bandOf } from '#situation/band.ts';
import { refuellingConditionId } from '#situation/reach.ts';
import { Checkbox } from '../controls/checkbox.tsx';
import { Icon } from '../controls/icon.tsx';
import { useLanguage, useScenario, useStores, useTexts, useView } from '../hooks/context.tsx';
import { OwnMark } from '../own/own-mark.tsx';
import { BandFigure } from '../provenance/band-figure.tsx';
import { useTrail } from '../record/trail.tsx';

/** Why a system has no reach to draw, or nothing where it has. */
function whyNotDrawn(atlas: Atlas, system: System, language: Language): string | undefined {
  const { notDrawn } = messages(language).scenario;
  if (system.facility === undefined) {
    const carriers = system.carriedBy.flatMap((id) => atlas.systems.get(id)?.names[language] ?? []);
    const separator = messages(language).statements.listSeparator;
    return notDrawn.inFlight({ carriers: carriers.join(separator) });
  }
  return bandOf(system, false) === undefined ? notDrawn.noRadius : undefined;
}

/** One system: chosen or not, with its band in figures and what the figures are. */
export function SystemRow({ system }: { readonly system: System }): ReactNode {
  const stores = useStores();
  const scenario = useScenario();
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const texts = useTexts().scenario;
  const { open } = useTrail();
  const { atlas } = stores;
  const band = bandOf(system, conditionHolds(atlas, scenario, refuellingConditionId));
  const reason = whyNotDrawn(atlas, system, language);
  const service = serviceText(system, scenario.date, language);
  const name = system.names[language];
  const chosen = scenario.systemIds.includes(system.id);
  return (
    <li className="system">
      <div>
        <Checkbox
          isSelected={chosen}
          isDisabled={reason !== undefined && !chosen}
          onChange={(choose) => chooseSystem(stores, system.id, choose)}
        >
          <span className="system-name">
            {name}
            <OwnMark id={system.id} />
          </span>
          {service === undefined ? null : <span className="system-reason">{service}</span>}
          {reason === undefined ? null : <span className="system-reason">{reason}</span>}
        </Checkbox>
        {band === undefined ? null : (
          <p className="system-band">
            <BandFigure system={system} band={band} />
            <span
              className="system-caption"
              data-doubtful={band.computed || !band.verified || undefined}
            >
              {bandCaption(band, system.refuellable, language, unit)}
            </span>
          </p>
        )}
      </div>
      <Button
        className="icon-button"
        aria-label={texts.recordOf({ name })}
        onPress={() => open({ kind: 'system', id: system.id })}
      >
        <Icon name="chevron" />
      </Button>
    </li>
  );
}
