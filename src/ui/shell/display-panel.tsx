import type { ReactNode } from 'react';
import { changeView } from '#commands/change-view.ts';
import { earthModelText } from '#formats/earth-model-text.ts';
import { headline } from '#situation/statements.ts';
import { Choice } from '../controls/choice.tsx';
import { useFollowing, useStores, useTexts, useView } from '../hooks/context.tsx';
import { TravelSpeedChoice } from '../own/travel-speed.tsx';

/** How things are displayed: colours, type, unit and earth model. */
export function DisplayPanel(): ReactNode {
  const stores = useStores();
  const { shell: texts, units } = useTexts();
  const view = useView((now) => now);
  return (
    <div className="display-panel">
      <Choice
        label={texts.theme}
        value={view.theme}
        options={[
          { value: 'light', text: texts.light },
          { value: 'dark', text: texts.dark },
          { value: 'system', text: texts.system },
        ]}
        onChange={(theme) => changeView(stores, { theme })}
      />
      <Choice
        label={texts.typeSize}
        value={view.largeType ? 'large' : 'ordinary'}
        options={[
          { value: 'ordinary', text: texts.ordinaryType },
          { value: 'large', text: texts.projectorType },
        ]}
        onChange={(size) => changeView(stores, { largeType: size === 'large' })}
      />
      <Choice
        label={texts.unit}
        value={view.lengthUnit}
        options={[
          { value: 'km', text: units.km },
          { value: 'mi', text: units.mi },
          { value: 'nmi', text: units.nmi },
        ]}
        onChange={(lengthUnit) => changeView(stores, { lengthUnit })}
      />
      <Choice
        label={texts.earthModel}
        value={view.earthModel}
        options={[
          { value: 'wgs84', text: texts.wgs84 },
          { value: 'sphere', text: texts.sphere },
        ]}
        onChange={(earthModel) => changeView(stores, { earthModel })}
      />
      <EarthDifference />
      <TravelSpeedChoice />
    </div>
  );
}

function EarthDifference(): ReactNode {
  const { atlas, view } = useStores();
  const { situation } = useFollowing();
  const said = headline(situation);
  if (said.kind === 'no-focus' || said.nearest === undefined) return null;
  const text = earthModelText(atlas, said.nearest.siteId, said.focusId, view.getState().language);
  return text === undefined ? null : <p className="display-note">{text}</p>;
}
