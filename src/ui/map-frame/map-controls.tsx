import type { ReactNode } from 'react';
import { Group, ToggleButton } from 'react-aria-components';
import { changeView } from '#commands/change-view.ts';
import { Choice } from '../controls/choice.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { useActions, useStores, useTexts, useView } from '../hooks/context.tsx';
import type { MapPort } from '../map-port.ts';

/** Flat or globe, nearer and farther, back to the scenario's view, north up, and the graticule. */
export function MapControls({ map }: { readonly map: MapPort | undefined }): ReactNode {
  const stores = useStores();
  const { showWhole } = useActions();
  const texts = useTexts().mapFrame;
  const projection = useView((view) => view.projection);
  const graticule = useView((view) => view.graticule);
  return (
    <Group className="map-controls" aria-label={texts.controls}>
      <Choice
        label={texts.projection}
        hideLabel
        value={projection}
        options={[
          { value: 'mercator', text: texts.flat },
          { value: 'globe', text: texts.globe },
        ]}
        onChange={(chosen) => changeView(stores, { projection: chosen })}
      />
      <div className="map-buttons">
        <IconButton icon="plus" label={texts.zoomIn} onPress={() => map?.zoomBy(1)} />
        <IconButton icon="minus" label={texts.zoomOut} onPress={() => map?.zoomBy(-1)} />
        <IconButton icon="whole" label={texts.whole} onPress={showWhole} />
        <IconButton icon="north" label={texts.north} onPress={() => map?.resetNorth()} />
      </div>
      <ToggleButton
        className="map-toggle"
        isSelected={graticule}
        onChange={(shown) => changeView(stores, { graticule: shown })}
      >
        {texts.graticule}
      </ToggleButton>
    </Group>
  );
}
