import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useStore } from 'zustand';
import type { Stores } from '#store/stores.ts';
import type { ContainerRef } from './compare/map-views.tsx';
import { type HostActions, Provide } from './hooks/context.tsx';
import { KeepingProvider } from './keep/keeping-context.tsx';
import type { KeepingPort } from './keeping-port.ts';
import type { MapPort } from './map-port.ts';
import { PickingProvider } from './own/picking.tsx';
import { ProvenanceProvider } from './provenance/provenance-provider.tsx';
import { TrailProvider } from './record/trail.tsx';
import { Shell } from './shell/shell.tsx';
import './fonts.css';
import './theme.css';
import './forced-colours.css';
import './controls/buttons.css';
import './controls/toggles.css';
import './controls/fields.css';
import './controls/folds.css';
import './controls/marks.css';
import './controls/tables.css';

export interface AppProps {
  readonly stores: Stores;
  /** The map, once it is made; without WebGL 2 there never is one. */
  readonly map: MapPort | undefined;
  readonly hasWebGl: boolean;
  /** What part of the map could not be drawn, and why. */
  readonly mapNotice: string | undefined;
  /** Takes the element that the map is drawn in. */
  readonly mapContainerRef: ContainerRef;
  /** Takes the element of the second map, while A and B of a comparison have one each. */
  readonly otherMapContainerRef: ContainerRef;
  readonly actions: HostActions;
  readonly keeping: KeepingPort;
}

/** The whole page: what is assumed, the map, and what follows. */
export function App({ stores, actions, keeping, ...map }: AppProps): ReactNode {
  const language = useStore(stores.view, (view) => view.language);
  return (
    <I18nProvider locale={language}>
      <Provide stores={stores} actions={actions}>
        <PickingProvider>
          <TrailProvider>
            <ProvenanceProvider>
              <KeepingProvider keeping={keeping}>
                <Shell {...map} />
              </KeepingProvider>
            </ProvenanceProvider>
          </TrailProvider>
        </PickingProvider>
      </Provide>
    </I18nProvider>
  );
}
