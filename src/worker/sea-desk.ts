import { joinCoasts } from '#atlas/coast.ts';
import { decodeCoast } from '#atlas/decode-coast.ts';
import { parseSea, type Sea } from '#atlas/sea.ts';
import { buildSeaGrid, type SeaGrid } from '#geodesy/sea-grid.ts';
import { type AskSea, seaWay } from '#situation/sea-way.ts';
import { fetchBytes, type ReadBytes } from './fetch-bytes.ts';
import type { SeaFiles } from './sea-files.ts';

interface ReadySea {
  readonly grid: SeaGrid;
  readonly sea: Sea;
}

/**
 * Answers questions about ways by sea where it is made, in a worker or not. At the first question it reads the
 * files and makes the sea ready, once: about a second and 130 MB. Where that fails the next question tries anew.
 */
export function createSeaDesk(files: SeaFiles, read: ReadBytes = fetchBytes): AskSea {
  let ready: Promise<ReadySea> | undefined;
  return async (question) => {
    try {
      ready ??= readSea(files, read).catch((error: unknown) => {
        ready = undefined;
        throw error;
      });
      const { grid, sea } = await ready;
      return seaWay(grid, sea, question);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { kind: 'problem', code: 'failed', message };
    }
  };
}

async function readSea(files: SeaFiles, read: ReadBytes): Promise<ReadySea> {
  const [seaBytes, ...coastBytes] = await Promise.all([files.sea, ...files.coast].map(read));
  const sea = parseSea(JSON.parse(new TextDecoder().decode(seaBytes)));
  const coast = joinCoasts(coastBytes.map((bytes) => decodeCoast(new Uint8Array(bytes))));
  const fineBoxes = sea.fineBoxes.map(({ box }) => box);
  return { grid: buildSeaGrid(coast, { fineBoxes, canals: sea.canals }), sea };
}
