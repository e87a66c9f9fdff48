import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { type AreaAtDepth, DEPTH_REGION } from '#situation/depth-by-area.ts';
import { createEngineDesk } from '../../src/worker/engine-desk.ts';
import { jsonOf, openAtlas } from '../cli/run-atlas.ts';

const coast = ['region.bin', 'taiwan.bin', 'world.bin'];
const files = {
  coast,
  shores: {
    manifest: 'manifest.json',
    region: 'region.bin',
    taiwan: 'taiwan.bin',
    world: 'world.bin',
  },
};

async function readCoastFile(name: string): Promise<ArrayBuffer> {
  const path = new URL(`../../public/coast/${name}`, import.meta.url);
  return Uint8Array.from(await readFile(path)).buffer;
}

it('tells the page the same areas as the command line, to the last bit', async () => {
  const { atlas, presets } = openAtlas();
  const scenario = presets.find(({ id }) => id === 'trilateral-2023')?.scenario;
  if (scenario === undefined) throw new Error('The preset is gone.');
  const desk = createEngineDesk(atlas, files, readCoastFile);
  const areas = await desk.depthAreas({ scenario, region: DEPTH_REGION });
  const written = await jsonOf(['depth', '--preset', 'trilateral-2023', '--json']);
  const documents = (list: readonly AreaAtDepth[]) =>
    list.map(({ depth, seaSquareMetres, landSquareMetres, doubtSquareMetres }) => ({
      depth,
      seaSquareKilometres: seaSquareMetres / 1e6,
      landSquareKilometres: landSquareMetres / 1e6,
      uncertaintySquareKilometres: doubtSquareMetres / 1e6,
    }));
  expect(written).toMatchObject({
    depths: documents(areas.low),
    byHighest: { depths: documents(areas.high) },
  });
  expect(areas.low.length).toBeGreaterThan(5);
});
