import { readCoastSources } from '#atlas/coast-sources.ts';
import { openLineMeasurer } from '#situation/measure-line.ts';
import type { Engine, ShoreFiles } from './engine.ts';
import type { ReadBytes } from './fetch-bytes.ts';

type Measurer = ReturnType<typeof openLineMeasurer>;

/**
 * Measures lines between places and shores. The coast is read at the first question, once; where that fails the next
 * question tries again.
 */
export function createShoreDesk(files: ShoreFiles, read: ReadBytes): Engine['measureLines'] {
  let ready: Promise<Measurer> | undefined;
  return async (questions) => {
    ready ??= openMeasurer(files, read).catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
    return questions.map(await ready);
  };
}

async function openMeasurer(files: ShoreFiles, read: ReadBytes): Promise<Measurer> {
  const { manifest, taiwan, region, world } = files;
  const [listed, ...coasts] = await Promise.all([manifest, taiwan, region, world].map(read));
  const [first, second, third] = coasts.map((bytes) => new Uint8Array(bytes));
  if (listed === undefined || first === undefined || second === undefined || third === undefined) {
    throw new Error('The coast has fewer files than it should have.');
  }
  const contents = { taiwan: first, region: second, world: third };
  return openLineMeasurer(readCoastSources(JSON.parse(new TextDecoder().decode(listed)), contents));
}
