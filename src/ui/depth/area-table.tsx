import type { ReactNode } from 'react';
import { regionText } from '#formats/region-text.ts';
import { formatNumber } from '#i18n/format-number.ts';
import type { AreaAtDepth } from '#situation/depth-by-area.ts';
import { DEEPEST_DRAWN } from '#situation/depth-outlines.ts';
import type { Told } from '#store/depth-store.ts';
import { useLanguage, useTexts } from '../hooks/context.tsx';
import { LegendMark } from '../map-frame/legend-mark.tsx';

const SQUARE_METRES_PER_SQUARE_KILOMETRE = 1e6;

interface AreaTableProps {
  readonly told: Told;
  /** Whether newer areas are being worked out. */
  readonly isStale: boolean;
}

/** Sea and land by how many sites reach them, the deepest first. */
export function AreaTable({ told, isStale }: AreaTableProps): ReactNode {
  const language = useLanguage();
  const { depth: texts } = useTexts();
  const { areas, question } = told;
  const all = {
    seaSquareMetres: sum(areas, 'seaSquareMetres'),
    landSquareMetres: sum(areas, 'landSquareMetres'),
  };
  const whole = all.seaSquareMetres + all.landSquareMetres;
  const cells = ({ seaSquareMetres, landSquareMetres }: Omit<AreaAtDepth, 'depth'>) => (
    <>
      <td>{formatNumber(seaSquareMetres / SQUARE_METRES_PER_SQUARE_KILOMETRE, language)}</td>
      <td>{formatNumber(landSquareMetres / SQUARE_METRES_PER_SQUARE_KILOMETRE, language)}</td>
      <td>
        {texts.percent({
          figure: formatNumber((100 * (seaSquareMetres + landSquareMetres)) / whole, language, 1),
        })}
      </td>
    </>
  );
  return (
    <>
      <table className="depth-table" aria-busy={isStale} data-stale={isStale || undefined}>
        <caption>
          {texts.table} <span className="quiet">{regionText(question.region, language)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{texts.sites}</th>
            <th scope="col">{texts.sea}</th>
            <th scope="col">{texts.land}</th>
            <th scope="col">{texts.share}</th>
          </tr>
        </thead>
        <tbody>
          {areas.toReversed().map((area) => (
            <tr key={area.depth} data-depth={area.depth}>
              <th scope="row">
                {area.depth === 0 ? null : (
                  <LegendMark
                    swatch={{ kind: 'depth', depth: Math.min(area.depth, DEEPEST_DRAWN) }}
                  />
                )}
                {formatNumber(area.depth, language)}
              </th>
              {cells(area)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.all}</th>
            {cells(all)}
          </tr>
        </tfoot>
      </table>
      {areas.length === 1 ? <p>{texts.none}</p> : null}
      <p className="quiet">{texts.method}</p>
    </>
  );
}

function sum(areas: readonly AreaAtDepth[], part: 'seaSquareMetres' | 'landSquareMetres'): number {
  return areas.reduce((total, area) => total + area[part], 0);
}
