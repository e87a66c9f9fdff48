import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import { ArchiveSource } from './archive-source.ts';

const protocol = new Protocol();
let registered = false;

/** Lets MapLibre read `pmtiles://` addresses of these archives, by range or from memory. */
export function offerArchives(addresses: readonly string[]): void {
  if (!registered) addProtocol('pmtiles', protocol.tile);
  registered = true;
  for (const address of addresses) {
    if (protocol.get(address) === undefined) protocol.add(new PMTiles(new ArchiveSource(address)));
  }
}
