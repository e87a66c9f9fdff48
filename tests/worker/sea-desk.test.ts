import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createSeaDesk } from '../../src/worker/sea-desk.ts';

const root = new URL('../../', import.meta.url);

const files = {
  coast: ['region.bin', 'taiwan.bin', 'world.bin'].map((name) => `public/coast/${name}`),
  sea: 'data/sea.json',
};

async function readBytes(path: string): Promise<ArrayBuffer> {
  return Uint8Array.from(await readFile(new URL(path, root))).buffer;
}

const kaohsiungToShanghai = {
  from: { id: 'kaohsiung', position: [120.3133, 22.6163] as const },
  to: { id: 'shanghai', position: [122.1, 31.2] as const },
};

describe('the desk of the sea', { timeout: 30_000 }, () => {
  it('reads the files once, and answers with straits open and closed', async () => {
    const read: string[] = [];
    const ask = createSeaDesk(files, (path) => {
      read.push(path);
      return readBytes(path);
    });
    const open = await ask({ ...kaohsiungToShanghai, closedIds: [] });
    const closed = await ask({ ...kaohsiungToShanghai, closedIds: ['taiwan-strait'] });
    if (open.kind !== 'way' || closed.kind !== 'way') throw new Error('There is no way.');
    expect(closed.metres).toBeGreaterThan(1.1 * open.metres);
    expect(closed.openMetres).toBe(open.metres);
    expect(read.toSorted()).toEqual([files.sea, ...files.coast].toSorted());
  });

  it('says what could not be read, and tries again at the next question', async () => {
    let isDown = true;
    const ask = createSeaDesk(files, async (path) => {
      if (isDown) throw new Error(`${path} is not there`);
      return readBytes(path);
    });
    const question = { ...kaohsiungToShanghai, closedIds: [] };
    expect(await ask(question)).toMatchObject({
      code: 'failed',
      message: expect.stringMatching(/is not there/),
    });
    isDown = false;
    expect(await ask(question)).toMatchObject({ kind: 'way' });
  });

  it('answers a question that it cannot understand with a failure', async () => {
    const ask = createSeaDesk(files, readBytes);
    const answer = await ask({ ...kaohsiungToShanghai, closedIds: ['styx'] });
    expect(answer).toMatchObject({ kind: 'problem', code: 'failed' });
  });
});
