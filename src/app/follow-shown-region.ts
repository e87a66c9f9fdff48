import type { AtlasMap } from '#map/create-map.ts';
import type { Stores } from '#store/stores.ts';

/** The map has come to rest when it has not moved for this long. */
const REST_MILLISECONDS = 250;

/**
 * Keeps the depth store told of what the map shows, each time that it has come to rest.
 * @returns what to call to stop
 */
export function followShownRegion(
  { depth }: Pick<Stores, 'depth'>,
  map: Pick<AtlasMap, 'shownRegion' | 'subscribeView'>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => depth.setState({ shownRegion: map.shownRegion() });
  const stop = map.subscribeView(() => {
    clearTimeout(timer);
    timer = setTimeout(tell, REST_MILLISECONDS);
  });
  tell();
  return () => {
    clearTimeout(timer);
    stop();
    depth.setState({ shownRegion: undefined });
  };
}
