import type { ReactNode } from 'react';
import { Input, NumberField } from 'react-aria-components';
import { changeView } from '#commands/change-view.ts';
import { Choice } from '../controls/choice.tsx';
import { useStores, useTexts, useView } from '../hooks/context.tsx';
import './travel.css';

const LEAST_SPEED = 1;
const MOST_SPEED = 10_000;

/** What a speed begins with: an airliner's cruise, and a ship's. */
const usualSpeeds = { 'km/h': 900, kn: 20 } as const;

/** Whether times are told beside distances, and at which speed. */
export function TravelSpeedChoice(): ReactNode {
  const stores = useStores();
  const texts = useTexts().travel;
  const speed = useView((view) => view.travelSpeed);
  return (
    <div className="travel-speed">
      <Choice
        label={texts.speed}
        value={speed?.unit ?? 'off'}
        options={[
          { value: 'off', text: texts.off },
          { value: 'km/h', text: texts['km/h'] },
          { value: 'kn', text: texts.kn },
        ]}
        onChange={(unit) =>
          changeView(stores, {
            travelSpeed: unit === 'off' ? undefined : { unit, value: usualSpeeds[unit] },
          })
        }
      />
      {speed === undefined ? null : (
        <NumberField
          className="travel-figure"
          aria-label={texts.speedField}
          value={speed.value}
          minValue={LEAST_SPEED}
          maxValue={MOST_SPEED}
          formatOptions={{ maximumFractionDigits: 1 }}
          onChange={(value) => {
            if (value > 0) changeView(stores, { travelSpeed: { ...speed, value } });
          }}
        >
          <div className="field">
            <Input className="field-input" />
          </div>
        </NumberField>
      )}
      {speed === undefined ? null : <p className="display-note">{texts.caveat}</p>}
    </div>
  );
}
