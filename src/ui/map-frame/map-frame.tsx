import type { ReactNode } from 'react';
import { creditLine } from '#map/attribution.ts';
import { type ContainerRef, MapViews } from '../compare/map-views.tsx';
import { SeenChoice } from '../compare/seen-choice.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { useTexts } from '../hooks/context.tsx';
import { Later } from '../later/later.tsx';
import { laterPart } from '../later-part.ts';
import type { MapPort } from '../map-port.ts';
import { PickingBanner } from '../own/picking-banner.tsx';
import { MethodLink } from '../provenance/method-link.tsx';
import { Statement } from '../sidebar/statement.tsx';
import { MapControls } from './map-controls.tsx';
import { NoMap } from './no-map.tsx';
import { ScaleBars } from './scale-bars.tsx';
import './map-frame.css';

/** It draws what the map draws, and so comes with the map. */
const legend = laterPart(async () => (await import('./legend.tsx')).Legend);

interface MapFrameProps {
  readonly map: MapPort | undefined;
  readonly hasWebGl: boolean;
  readonly mapNotice: string | undefined;
  readonly containerRef: ContainerRef;
  readonly otherContainerRef: ContainerRef;
  readonly sidebarShown: boolean;
  /** Shows or hides the sidebar; absent where there is none. */
  readonly onShowSidebar: ((shown: boolean) => void) | undefined;
}

/** The map with what lies over it: controls, legend, scale and credits. */
export function MapFrame(props: MapFrameProps): ReactNode {
  const { map, hasWebGl, mapNotice, sidebarShown, onShowSidebar } = props;
  const { containerRef, otherContainerRef } = props;
  const texts = useTexts();
  return (
    <section id="map" className="map-frame" aria-label={texts.shell.map} tabIndex={-1}>
      {hasWebGl ? (
        <>
          <MapViews containerRef={containerRef} otherContainerRef={otherContainerRef} />
          <SeenChoice />
          <PickingBanner map={map} />
          <MapControls map={map} />
          <div className="map-foot">
            {map === undefined ? null : <ScaleBars map={map} />}
            <p className="map-credits">
              <MethodLink>{texts.provenance.methodPage}</MethodLink>{' '}
              <span lang="en">{creditLine}</span>
            </p>
          </div>
          <Later part={legend} preview={null}>
            {(Legend) => <Legend />}
          </Later>
        </>
      ) : (
        <NoMap />
      )}
      {onShowSidebar === undefined ? null : (
        <div className="map-statement" data-bare={sidebarShown || undefined}>
          <IconButton
            icon="sidebar"
            label={sidebarShown ? texts.shell.hideSidebar : texts.shell.showSidebar}
            isExpanded={sidebarShown}
            onPress={() => onShowSidebar(!sidebarShown)}
          />
          {sidebarShown ? null : <Statement />}
        </div>
      )}
      <div className="map-notice" role="status">
        {mapNotice === undefined ? null : (
          <p>
            <strong>{texts.notices.mapTroubleTitle}</strong>
            <span lang="en">{mapNotice}</span>
          </p>
        )}
      </div>
    </section>
  );
}
