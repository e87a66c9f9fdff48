import type { ReactNode } from 'react';
import {
  azimuthProvenance,
  type DistanceProvenanceInput,
  distanceProvenance,
  isUnverifiedDistance,
} from '#formats/distance-provenance.ts';
import { lengthText } from '#formats/length-text.ts';
import { formatAzimuth } from '#i18n/format-azimuth.ts';
import { Length } from '../controls/length.tsx';
import { useLanguage, useStores, useView } from '../hooks/context.tsx';
import { Figure } from './figure.tsx';

interface DistanceFigureProps {
  readonly fromId: string;
  readonly toId: string;
  readonly metres: number;
}

function useInput(props: DistanceFigureProps, figure: string): DistanceProvenanceInput {
  const { atlas } = useStores();
  const language = useLanguage();
  const earthModel = useView((view) => view.earthModel);
  return { ...props, atlas, language, earthModel, figure };
}

/** A distance between two places in the reader's unit, which tells where it comes from. */
export function DistanceFigure({ fromId, toId, metres }: DistanceFigureProps): ReactNode {
  const unit = useView((view) => view.lengthUnit);
  const figure = lengthText(metres, unit, useLanguage());
  const input = useInput({ fromId, toId, metres }, figure);
  return (
    <Figure
      provenance={() => distanceProvenance(input)}
      isUnverified={isUnverifiedDistance(input.atlas, fromId, toId)}
    >
      <Length metres={metres} unit={unit} />
    </Figure>
  );
}

interface AzimuthFigureProps extends DistanceFigureProps {
  /** At the first place, towards the second. */
  readonly degrees: number;
}

/** A direction at one place towards another, which tells where it comes from. */
export function AzimuthFigure({ fromId, toId, metres, degrees }: AzimuthFigureProps): ReactNode {
  const figure = formatAzimuth(degrees, useLanguage());
  const input = useInput({ fromId, toId, metres }, figure);
  return <Figure provenance={() => azimuthProvenance(input)}>{figure}</Figure>;
}
