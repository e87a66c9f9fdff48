import type { ReactNode } from 'react';
import { areaParts, areaRange, areaRangeText, areaShare } from '#formats/area-text.ts';
import {
  cellSizeProvenance,
  depthAreaProvenance,
  depthStepProvenance,
  extentProvenance,
} from '#formats/depth-area-provenance.ts';
import { regionText } from '#formats/region-text.ts';
import { formatNumber } from '#i18n/format-number.ts';
import { type AreasAtDepth, depthsOfBoth } from '#situation/depth-by-area.ts';
import { DEEPEST_DRAWN } from '#situation/depth-outlines.ts';
import { sumOfAreas, totalSquareMetres } from '#situation/sea-and-land.ts';
import type { DepthExtent, Told } from '#store/depth-store.ts';
import { TableHead } from '../controls/table-head.tsx';
import { useLanguage, useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { LegendMark } from '../map-frame/legend-mark.tsx';
import { Figure } from '../provenance/figure.tsx';
import { NumbersText } from '../provenance/numbers-text.tsx';

interface AreaTableProps {
  readonly told: Told;
  readonly extent: DepthExtent;
  /** Whether newer areas are being worked out. */
  readonly isStale: boolean;
}

/** Sea and land by how many sites reach them, the deepest first. */
export function AreaTable({ told, extent, isStale }: AreaTableProps): ReactNode {
  const language = useLanguage();
  const { depth: texts, tallies } = useTexts();
  const { atlas } = useStores();
  const { systemIds } = useScenario();
  const { areas, question } = told;
  const { region } = question;
  const sources = { atlas, systemIds };
  const rows = depthsOfBoth(areas);
  const all = { low: sumOfAreas(areas.low), high: sumOfAreas(areas.high) };
  const whole = totalSquareMetres(all.low);
  const cells = ({ area = all, depth }: Partial<AreasAtDepth>) => {
    const share = texts.percent({ figure: areaShare(area, whole, language) });
    return areaParts.map((part) => {
      const figure = areaRangeText(area, part, language);
      const told = { part, area, depth, region, figure, share };
      return (
        <td key={part} className="number">
          <Figure provenance={() => depthAreaProvenance(sources, told, language)}>
            {areaRange(area, part, language)}
          </Figure>
        </td>
      );
    });
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
            { text: texts.both, isNumber: true },
            { text: texts.sea, isNumber: true },
            { text: texts.land, isNumber: true },
          ]}
        />
        <tbody>
          {rows.toReversed().map((area) => (
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
              {cells(area)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.all}</th>
            {cells({})}
          </tr>
        </tfoot>
      </table>
      {rows.length === 1 ? <p>{texts.none}</p> : null}
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
