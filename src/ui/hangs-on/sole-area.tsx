import type { ReactNode } from 'react';
import { areaText } from '#formats/area-text.ts';
import { areaProvenance } from '#formats/difference-provenance.ts';
import { type SeaAndLand, totalSquareMetres } from '#situation/area-difference.ts';
import { useLanguage, useTexts } from '../hooks/context.tsx';
import { Figure } from '../provenance/figure.tsx';

interface SoleAreaProps {
  readonly site: string;
  /** Absent where the site reaches nothing, or where it is not counted yet. */
  readonly area: SeaAndLand | undefined;
  readonly asked: 'none' | 'working' | 'answered' | 'failed';
}

const nothing: SeaAndLand = { seaSquareMetres: 0, landSquareMetres: 0 };

/** How much sea and land a site alone reaches, or how far that has come. */
export function SoleArea({ site, area = nothing, asked }: SoleAreaProps): ReactNode {
  const texts = useTexts().hangsOn;
  const language = useLanguage();
  if (asked === 'failed') return <span className="quiet">{texts.areaFailed}</span>;
  if (asked !== 'answered') return <span className="quiet">{texts.areaWorking}</span>;
  const figure = areaText(totalSquareMetres(area), language);
  const parts = texts.seaAndLand({
    sea: areaText(area.seaSquareMetres, language),
    land: areaText(area.landSquareMetres, language),
  });
  const subject = texts.areaOf({ site });
  return (
    <Figure
      provenance={() => areaProvenance(subject, { language, figure: `${figure} (${parts})` })}
    >
      {figure}
    </Figure>
  );
}
