import { type ReactNode, useEffect } from 'react';
import { Button } from 'react-aria-components';
import { normaliseLongitude } from '#geodesy/lon-lat.ts';
import { useTexts } from '../hooks/context.tsx';
import type { MapPort } from '../map-port.ts';
import { usePicking } from './picking.tsx';
import './picking.css';

/** Over the map while a position is picked: what to do, a cross at the middle, and the ways out. */
export function PickingBanner({ map }: { readonly map: MapPort | undefined }): ReactNode {
  const { isPicking, take, cancel } = usePicking();
  const texts = useTexts().own;
  const takeCentre = () => {
    if (map === undefined) return;
    const [longitude, latitude] = map.view().centre;
    take([normaliseLongitude(longitude), latitude]);
  };
  usePickingKeys(isPicking, takeCentre, cancel);
  if (!isPicking) return null;
  return (
    <>
      <svg className="picking-cross" viewBox="0 0 32 32" aria-hidden="true">
        <path className="picking-casing" d="M16 2v11M16 19v11M2 16h11M19 16h11" />
        <path d="M16 2v11M16 19v11M2 16h11M19 16h11" />
      </svg>
      <div className="picking" role="status">
        <p>
          <strong>{texts.picking}</strong> {texts.pickingKeys}
        </p>
        <div className="picking-acts">
          <Button className="button" onPress={takeCentre}>
            {texts.takeCentre}
          </Button>
          <Button className="text-button" onPress={cancel}>
            {texts.cancel}
          </Button>
        </div>
      </div>
    </>
  );
}

/** While picking, the map has the keyboard: arrows move it, Enter takes its middle, Escape leaves. */
function usePickingKeys(isPicking: boolean, takeCentre: () => void, cancel: () => void): void {
  useEffect(() => {
    if (!isPicking) return undefined;
    document.querySelector<HTMLElement>('#map canvas')?.focus();
    return undefined;
  }, [isPicking]);
  useEffect(() => {
    if (!isPicking) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const isOnMap = event.target instanceof HTMLCanvasElement;
      if (event.key === 'Escape') cancel();
      else if (event.key === 'Enter' && isOnMap) takeCentre();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  });
}
