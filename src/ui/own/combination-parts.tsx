import type { ReactNode } from 'react';
import type { System } from '#atlas/system.ts';
import { bandCaption } from '#formats/band-text.ts';
import { conditionHolds } from '#situation/access.ts';
import { bandOf } from '#situation/band.ts';
import { refuellingConditionId } from '#situation/reach.ts';
import { useLanguage, useScenario, useStores, useTexts, useView } from '../hooks/context.tsx';
import { BandFigure } from '../provenance/band-figure.tsx';
import { Part } from '../record/part.tsx';
import { RecordButton } from '../record/record-button.tsx';

/** A carrier with its weapon: the band of the two end to end, and each part with its own. */
export function CombinationParts({ system }: { readonly system: System }): ReactNode {
  const { atlas } = useStores();
  const scenario = useScenario();
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const texts = useTexts().own;
  const { combination } = system;
  const band = bandOf(system, conditionHolds(atlas, scenario, refuellingConditionId));
  if (combination === undefined || band?.parts === undefined) return null;
  const ofPart = (part: System) => band.parts?.find(({ systemId }) => systemId === part.id)?.band;
  return (
    <Part title={texts.parts}>
      <p>
        <BandFigure system={system} band={band} />
      </p>
      <p className="quiet">{bandCaption(band, system.refuellable, language, unit)}</p>
      <ul className="systems-here">
        {[combination.carrier, combination.weapon].map((part) => {
          const own = ofPart(part);
          return (
            <li key={part.id}>
              <RecordButton record={{ kind: 'system', id: part.id }}>
                {part.names[language]}
              </RecordButton>{' '}
              {own === undefined ? null : (
                <>
                  <BandFigure system={part} band={own} />
                  <span className="quiet assign-caption">
                    {bandCaption(own, part.refuellable, language, unit)}
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
