import type { ReactNode } from 'react';
import { areaProvenance } from '#formats/area-provenance.ts';
import { areaRangeText } from '#formats/area-text.ts';
import { type LowAndHigh, NO_AREA, type SeaAndLand } from '#situation/sea-and-land.ts';
import { useLanguage, useTexts } from '../hooks/context.tsx';
import { Figure } from '../provenance/figure.tsx';

interface SoleAreaProps {
  readonly site: string;
  /** Absent where the site reaches nothing, or where it is not counted yet. */
  readonly area: LowAndHigh<SeaAndLand> | undefined;
  readonly asked: 'none' | 'working' | 'answered' | 'failed';
}

const nothing = { low: NO_AREA, high: NO_AREA };

/** How much sea and land a site alone reaches, or how far that has come. */
export function SoleArea({ site, area = nothing, asked }: SoleAreaProps): ReactNode {
  const texts = useTexts().hangsOn;
  const language = useLanguage();
  if (asked === 'failed') return <span className="quiet">{texts.areaFailed}</span>;
  if (asked !== 'answered') return <span className="quiet">{texts.areaWorking}</span>;
  const figure = areaRangeText(area, 'total', language);
  const parts = texts.seaAndLand({
    sea: areaRangeText(area, 'sea', language),
    land: areaRangeText(area, 'land', language),
  });
  const told = {
    subject: texts.areaOf({ site }),
    part: 'total',
    area,
    figure: `${figure} (${parts})`,
  } as const;
  return <Figure provenance={() => areaProvenance(told, language)}>{figure}</Figure>;
}
