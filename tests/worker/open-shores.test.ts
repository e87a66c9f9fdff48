import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { LineQuestion } from '#situation/measured-line.ts';
import { openShores } from '#worker/open-shores.ts';
import { createShoreDesk } from '../../src/worker/shore-desk.ts';

const files = {
  manifest: 'public/coast/manifest.json',
  taiwan: 'public/coast/taiwan.bin',
  region: 'public/coast/region.bin',
  world: 'public/coast/world.bin',
};

async function readFromRoot(path: string): Promise<ArrayBuffer> {
  return Uint8Array.from(await readFile(new URL(`../../${path}`, import.meta.url))).buffer;
}

const acrossTheGap: LineQuestion = {
  from: { placeId: 'yonaguni', position: [123.0047, 24.4683], precisionMetres: 3000, at: 'shore' },
  to: { placeId: 'taipei', position: [121.5264, 25.0531], precisionMetres: 2000, at: 'shore' },
};

describe('lines between shores, as the page asks for them', () => {
  it('are those of the coast that ships with the page: 107.5 km by the official shapes', async () => {
    const measure = openShores({ measureLines: createShoreDesk(files, readFromRoot) });
    const [line] = await measure([acrossTheGap]);
    if (line?.kind !== 'line') throw new Error('the line was not measured');
    expect(Math.abs(line.metres - 107_500)).toBeLessThan(
      line.from.uncertaintyMetres + line.to.uncertaintyMetres,
    );
    expect(structuredClone(line)).toEqual(line);
  });

  it('read the coast at the first question, once', async () => {
    const read: string[] = [];
    const desk = createShoreDesk(files, (address) => {
      read.push(address);
      return readFromRoot(address);
    });
    expect(read).toEqual([]);
    await Promise.all([desk([acrossTheGap]), desk([])]);
    expect(read.toSorted()).toEqual(Object.values(files).toSorted());
  });

  it('are a problem for each question where the coast cannot be read, and are tried again', async () => {
    let isOffline = true;
    const desk = createShoreDesk(files, async (address) => {
      if (isOffline) throw new Error('The server did not answer.');
      return readFromRoot(address);
    });
    const measure = openShores({ measureLines: desk });
    expect(await measure([acrossTheGap, acrossTheGap])).toEqual([
      { kind: 'problem', code: 'failed', message: 'The server did not answer.' },
      { kind: 'problem', code: 'failed', message: 'The server did not answer.' },
    ]);
    isOffline = false;
    expect(await measure([acrossTheGap])).toMatchObject([{ kind: 'line' }]);
  });
});
