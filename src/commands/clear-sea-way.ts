import type { Stores } from '#store/stores.ts';

/** Takes the way by sea off the map; an answer that is still awaited is awaited no more. */
export function clearSeaWay({ seaWay }: Stores): void {
  seaWay.setState({ progress: { kind: 'none' } });
}
