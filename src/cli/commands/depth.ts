import { joinCoasts } from '#atlas/coast.ts';
import { type CountedDepth, depthDocument, type WrittenDepth } from '#formats/depth-json.ts';
import { DepthGrid } from '#geodesy/depth-grid.ts';
import { EqualAreaGrid } from '#geodesy/equal-area-grid.ts';
import { landCells } from '#geodesy/land-cells.ts';
import { DEPTH_CELL_METRES, DEPTH_REGION, depthByArea } from '#situation/depth-by-area.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import { type BandFigure, reachDiscs } from '#situation/reach-discs.ts';
import { resolve } from '#situation/resolve.ts';
import { type Call, defineCommand } from '../command/command.ts';
import { exitStatus } from '../command/exit-status.ts';
import { UsageError } from '../command/usage-error.ts';
import { parseRange } from '../input/parse-range.ts';
import { parseRegion } from '../input/parse-region.ts';
import { depthText } from '../output/depth-text.ts';
import { jsonDocument } from '../output/json.ts';
import { changed, type ScenarioOption, scenarioOptions, startOf } from './scenario-options.ts';
import { jsonOption, refuseOperands } from './shared-options.ts';

type Option = ScenarioOption | 'region' | 'cell' | 'figure' | 'json';

const DEFAULT_REGION = DEPTH_REGION.join(',');
const DEFAULT_CELL = `${DEPTH_CELL_METRES / 1000}km`;
const SMALLEST_CELL_METRES = 5000;
const LARGEST_CELL_METRES = 1_000_000;

const figures = ['low', 'stated', 'high'] as const satisfies readonly BandFigure[];

/** `depth`: how much sea and land how many sites reach. */
export const depthCommand = defineCommand<Option>({
  name: 'depth',
  summary: 'how much sea and land is reached by how many sites',
  usage: [
    '[--preset ID | --scenario FILE] [CHANGES] [--region W,S,E,N] [--cell SIZE] [--figure FIGURE] [--json]',
  ],
  details: [
    'Depth is how many sites reach a place. The area at each depth is exact on the ellipsoid and adds up to the\nregion. Sea and land are told apart in cells of equal area, each with the depth and the kind of its centre, and told with\nhow far they may be off.',
    'A range is a band: by its low figure a place is inside. Areas are told by the low figures and by the high ones,\nunless --figure says which. A site counts once, however many systems operate from it.',
    'A region across the antimeridian has the greater number first: 160,-10,-150,40. Finer cells take longer.',
  ],
  examples: [
    'depth --preset trilateral-2023 --set japan-agrees=false',
    'depth --system f-35a --region 118,20,132,30 --cell 5km --json',
  ],
  options: {
    ...scenarioOptions,
    region: { value: 'W,S,E,N', summary: `degrees (${DEFAULT_REGION} unless said)` },
    cell: { value: 'SIZE', summary: `side of a cell, 5km to 1000km (${DEFAULT_CELL} unless said)` },
    figure: {
      value: 'FIGURE',
      choices: figures,
      summary: 'the one figure of each range that counts (low and high unless said)',
    },
    json: jsonOption,
  },
  async run(call) {
    refuseOperands(call, 'depth');
    const depth = await depthOf(call);
    const text = call.isGiven('json') ? jsonDocument(depthDocument(depth)) : depthText(depth);
    await call.host.out.write(text);
    return exitStatus.done;
  },
});

async function depthOf(call: Call<Option>): Promise<WrittenDepth> {
  const region = parseRegion(call.text('region') ?? DEFAULT_REGION);
  const cellMetres = parseCell(call.text('cell') ?? DEFAULT_CELL);
  const asked = figures.find((known) => known === call.text('figure'));
  const { atlas } = call.host.openAtlas();
  const scenario = changed(await startOf(call), call);
  const { reach } = resolve(atlas, scenario);
  const cells = new EqualAreaGrid(cellMetres);
  const { taiwan, region: asia, world } = call.host.openCoasts();
  const sources = [asia, taiwan, world];
  const isLand = landCells(cells, joinCoasts(sources.map(({ coast }) => coast)));
  const count = (figure: BandFigure): CountedDepth => {
    const discs = reachDiscs(knownAtlas(atlas, scenario), reach, figure);
    const grid = new DepthGrid(cells);
    for (const { centre, radiusMetres } of discs) grid.add(centre, radiusMetres);
    return { discs, areas: depthByArea(grid, isLand, region, discs) };
  };
  return {
    region,
    cellMetres,
    cellAreaSquareMetres: cells.cellAreaSquareMetres,
    figure: asked ?? 'low',
    systemIds: [...new Set(reach.map(({ systemId }) => systemId))],
    counted: count(asked ?? 'low'),
    byHighest: asked === undefined ? count('high') : undefined,
    credits: sources.map(({ credit }) => credit),
  };
}

function parseCell(text: string): number {
  const { metres } = parseRange(text);
  if (metres >= SMALLEST_CELL_METRES && metres <= LARGEST_CELL_METRES) return metres;
  throw new UsageError(`--cell ${text} is not from 5km to 1000km.`);
}
