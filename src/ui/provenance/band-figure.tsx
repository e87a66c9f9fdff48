import type { ReactNode } from 'react';
import type { System } from '#atlas/system.ts';
import { bandProvenance } from '#formats/band-provenance.ts';
import { bandText } from '#formats/band-text.ts';
import type { Band } from '#situation/band.ts';
import { useLanguage, useStores, useView } from '../hooks/context.tsx';
import { Figure } from './figure.tsx';

interface BandFigureProps {
  readonly system: System;
  readonly band: Band;
}

/** The figures of a system's band, which tell where they come from. */
export function BandFigure({ system, band }: BandFigureProps): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const figure = bandText(band, unit, language);
  return (
    <Figure
      provenance={() => bandProvenance(atlas, system, band, language, figure)}
      isUnverified={!band.verified}
    >
      {figure}
    </Figure>
  );
}
