import { PMTiles, type RangeResponse, type Source } from 'pmtiles';

/** A reader over an archive that is held in memory. */
export function openArchive(content: Uint8Array): PMTiles {
  const source: Source = {
    getKey: () => 'memory',
    getBytes: async (offset, length): Promise<RangeResponse> => ({
      data: Uint8Array.from(content.subarray(offset, offset + length)).buffer,
    }),
  };
  return new PMTiles(source);
}
