import type { WrittenDepth } from '#formats/depth-json.ts';
import { toUnit } from '#geodesy/units.ts';
import { formatNumber } from '#i18n/format-number.ts';
import type { BandFigure } from '#situation/reach-discs.ts';
import { table } from './table.ts';

const SQUARE_METRES_PER_SQUARE_KILOMETRE = 1e6;

const figureText: Readonly<Record<BandFigure, string>> = {
  low: 'the low figure of each range',
  stated: 'the stated figure of each range',
  high: 'the high figure of each range',
};

function areaText(squareMetres: number): string {
  return formatNumber(squareMetres / SQUARE_METRES_PER_SQUARE_KILOMETRE, 'en', 0);
}

/** Area by depth as a table for a terminal, with what it was counted from. */
export function depthText({
  region,
  cellMetres,
  figure,
  systemIds,
  discs,
  areas,
  credits,
}: WrittenDepth): string {
  const sea = areas.reduce((sum, area) => sum + area.seaSquareMetres, 0);
  const land = areas.reduce((sum, area) => sum + area.landSquareMetres, 0);
  const row = (name: string, atSea: number, ashore: number) => [
    name,
    areaText(atSea),
    areaText(ashore),
    areaText(atSea + ashore),
    `${formatNumber((100 * (atSea + ashore)) / (sea + land), 'en', 1)} %`,
  ];
  const heads = ['depth', 'sea, km²', 'land, km²', 'both, km²', 'share'];
  const rows = areas.map(({ depth, seaSquareMetres, landSquareMetres }) =>
    row(String(depth), seaSquareMetres, landSquareMetres),
  );
  const [west, south, east, north] = region;
  return [
    `Area by depth, the number of sites that reach: ${discs.length} sites, by ${figureText[figure]}\n`,
    `  systems  ${systemIds.join(', ') || 'none that operates from a site'}\n`,
    `  region   ${west},${south},${east},${north} (west, south, east, north)\n`,
    `  cells    ${formatNumber(toUnit(cellMetres, 'km'), 'en', 1)} km, judged at their centres\n`,
    `  coast    ${credits.join('; ')}\n\n`,
    table(
      heads.map((head) => ({ head, align: 'right' as const })),
      [...rows, row('all', sea, land)],
    ),
  ].join('');
}
