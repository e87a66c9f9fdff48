import type { ReactNode } from 'react';
import {
  cellSizeProvenance,
  type DepthArea,
  depthAreaProvenance,
  depthStepProvenance,
  extentProvenance,
} from '#formats/depth-area-provenance.ts';
import { regionText } from '#formats/region-text.ts';
import { formatNumber } from '#i18n/format-number.ts';
import type { AreaAtDepth } from '#situation/depth-by-area.ts';
import { DEEPEST_DRAWN } from '#situation/depth-outlines.ts';
import type { DepthExtent, Told } from '#store/depth-store.ts';
import { TableHead } from '../controls/table-head.tsx';
import { useLanguage, useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { LegendMark } from '../map-frame/legend-mark.tsx';
import { Figure } from '../provenance/figure.tsx';
import { NumbersText } from '../provenance/numbers-text.tsx';

const SQUARE_METRES_PER_SQUARE_KILOMETRE = 1e6;

interface AreaTableProps {
  readonly told: Told;
  readonly extent: DepthExtent;
  /** Whether newer areas are being worked out. */
  readonly isStale: boolean;
}

/** Sea and land by how many sites reach them, the deepest first. */
export function AreaTable({ told, extent, isStale }: AreaTableProps): ReactNode {
  const language = useLanguage();
  const { depth: texts } = useTexts();
  const { tallies } = useTexts();
  const { atlas } = useStores();
  const { systemIds } = useScenario();
  const { areas, question } = told;
  const { region } = question;
  const sources = { atlas, systemIds };
  const all = {
    seaSquareMetres: sum(areas, 'seaSquareMetres'),
    landSquareMetres: sum(areas, 'landSquareMetres'),
  };
  const whole = all.seaSquareMetres + all.landSquareMetres;
  const cell = (part: DepthArea['part'], depth: number | undefined, figure: string) => (
    <td className="number">
      <Figure
        provenance={() => depthAreaProvenance(sources, { part, depth, region, figure }, language)}
      >
        {figure}
      </Figure>
    </td>
  );
  const squareKilometres = (squareMetres: number) =>
    formatNumber(squareMetres / SQUARE_METRES_PER_SQUARE_KILOMETRE, language);
  const cells = (
    { seaSquareMetres, landSquareMetres }: Omit<AreaAtDepth, 'depth'>,
    depth?: number,
  ) => {
    const share = (100 * (seaSquareMetres + landSquareMetres)) / whole;
    return (
      <>
        {cell('sea', depth, squareKilometres(seaSquareMetres))}
        {cell('land', depth, squareKilometres(landSquareMetres))}
        {cell('share', depth, texts.percent({ figure: formatNumber(share, language, 1) }))}
      </>
    );
  };
  return (
    <>
      <table className="table depth-table" aria-busy={isStale} data-stale={isStale || undefined}>
        <caption>
          {texts.table}{' '}
          <span className="quiet">
            <Figure provenance={() => extentProvenance(region, extent, language)}>
              {regionText(region, language)}
            </Figure>
          </span>
        </caption>
        <TableHead
          columns={[
            { text: texts.sites },
            { text: texts.sea, isNumber: true },
            { text: texts.land, isNumber: true },
            { text: texts.share, isNumber: true },
          ]}
        />
        <tbody>
          {areas.toReversed().map((area) => (
            <tr key={area.depth} data-depth={area.depth}>
              <th scope="row">
                {area.depth === 0 ? null : (
                  <LegendMark
                    swatch={{ kind: 'depth', depth: Math.min(area.depth, DEEPEST_DRAWN) }}
                  />
                )}
                <Figure
                  of={tallies.atDepth({ depth: area.depth })}
                  provenance={() => depthStepProvenance(sources, area.depth, 'exactly', language)}
                >
                  {formatNumber(area.depth, language)}
                </Figure>
              </th>
              {cells(area, area.depth)}
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
      <p className="quiet">
        <NumbersText
          text={texts.method}
          names={[]}
          provenance={(figure) => cellSizeProvenance(language, figure)}
        />
      </p>
    </>
  );
}

function sum(areas: readonly AreaAtDepth[], part: 'seaSquareMetres' | 'landSquareMetres'): number {
  return areas.reduce((total, area) => total + area[part], 0);
}
