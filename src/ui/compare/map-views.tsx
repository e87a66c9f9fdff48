import { type CSSProperties, type ReactNode, useState } from 'react';
import { scenarioTitle } from '#formats/scenario-title.ts';
import type { Side } from '#store/document-store.ts';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { ButWords, isToldByBut } from './but-words.tsx';
import { SideLetter } from './side-letter.tsx';
import { SwipeDivider } from './swipe-divider.tsx';
import { type Sides, useSeen, useSides } from './use-sides.ts';
import './map-views.css';

/** Takes the element that a map is drawn in. */
export type ContainerRef = (element: HTMLDivElement | null) => (() => void) | undefined;

interface MapViewsProps {
  readonly containerRef: ContainerRef;
  /** Takes the element of the second map, which is there while A and B each have one. */
  readonly otherContainerRef: ContainerRef;
}

/** The map; or, while A and B are seen on a map each, both: under one divider, or side by side. */
export function MapViews({ containerRef, otherContainerRef }: MapViewsProps): ReactNode {
  const seen = useSeen();
  const [share, setShare] = useState(50);
  const hasTwo = seen === 'swipe' || seen === 'side-by-side';
  return (
    <div className="map-views" data-seen={seen} style={{ '--share': `${share}%` } as CSSProperties}>
      <div className="map-canvas" ref={containerRef} />
      {hasTwo ? (
        <>
          <div className="map-canvas map-canvas-b" ref={otherContainerRef} />
          {seen === 'swipe' ? <SwipeDivider share={share} onMove={setShare} /> : null}
          <MapTitle side="a" />
          <MapTitle side="b" />
        </>
      ) : null}
    </div>
  );
}

/** Which scenario a map shows, at its top corner. */
function MapTitle({ side }: { readonly side: Side }): ReactNode {
  const sides = useSides();
  return sides === undefined ? null : <TitleOf side={side} sides={sides} />;
}

function TitleOf({ side, sides }: { readonly side: Side; readonly sides: Sides }): ReactNode {
  const { presets } = useStores();
  const language = useLanguage();
  const texts = useTexts().compare;
  return (
    <p className="map-title" data-side={side}>
      <SideLetter side={side} />
      <span className="map-title-name">
        {isToldByBut(side, sides) ? (
          <ButWords sides={sides} />
        ) : (
          scenarioTitle(presets, sides[side].scenario, language)
        )}
      </span>
      {side === sides.edited ? <span className="both-edited">{texts.editing}</span> : null}
    </p>
  );
}
