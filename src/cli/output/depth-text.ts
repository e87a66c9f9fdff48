import type { WrittenDepth } from '#formats/depth-json.ts';
import { toUnit } from '#geodesy/units.ts';
import { formatNumber } from '#i18n/format-number.ts';
import type { AreaAtDepth } from '#situation/depth-by-area.ts';
import type { BandFigure } from '#situation/reach-discs.ts';
import { type SeaAndLand, sumOfAreas, totalSquareMetres } from '#situation/sea-and-land.ts';
import { table } from './table.ts';

const SQUARE_METRES_PER_SQUARE_KILOMETRE = 1e6;

const figureText: Readonly<Record<BandFigure, string>> = {
  low: 'the low figure of each range',
  stated: 'the stated figure of each range',
  high: 'the high figure of each range',
};

function areaText(squareMetres: number, doubtSquareMetres = 0): string {
  const figure = (metres: number) =>
    formatNumber(metres / SQUARE_METRES_PER_SQUARE_KILOMETRE, 'en', 0);
  const doubt = doubtSquareMetres === 0 ? '' : ` ± ${figure(doubtSquareMetres)}`;
  return `${figure(squareMetres)}${doubt}`;
}

/** Area by depth as tables for a terminal, one for each figure of ranges, with what they were worked out from. */
export function depthText(written: WrittenDepth): string {
  const { region, cellMetres, figure, systemIds, counted, byHighest, credits } = written;
  const [west, south, east, north] = region;
  return [
    `Area by depth, the number of sites that reach: ${counted.discs.length} sites, by ${figureText[figure]}\n`,
    `  systems  ${systemIds.join(', ') || 'none that operates from a site'}\n`,
    `  region   ${west},${south},${east},${north} (west, south, east, north)\n`,
    `  cells    ${formatNumber(toUnit(cellMetres, 'km'), 'en', 1)} km, judged at their centres: they part sea and land\n`,
    `  coast    ${credits.join('; ')}\n\n`,
    depthTable(counted.areas),
    ...(byHighest === undefined
      ? []
      : [
          `\n${byHighest.discs.length} sites, by ${figureText.high}\n\n`,
          depthTable(byHighest.areas),
        ]),
  ].join('');
}

function depthTable(areas: readonly AreaAtDepth[]): string {
  const all = sumOfAreas(areas);
  const row = (name: string, area: SeaAndLand) => [
    name,
    areaText(totalSquareMetres(area)),
    areaText(area.seaSquareMetres, area.doubtSquareMetres),
    areaText(area.landSquareMetres, area.doubtSquareMetres),
    `${formatNumber((100 * totalSquareMetres(area)) / totalSquareMetres(all), 'en', 1)} %`,
  ];
  const heads = ['depth', 'both, km²', 'sea, km²', 'land, km²', 'share'];
  return table(
    heads.map((head) => ({ head, align: 'right' as const })),
    [...areas.map((area) => row(String(area.depth), area)), row('all', all)],
  );
}
