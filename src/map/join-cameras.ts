import type { AtlasMap } from './create-map.ts';

/** The part of a map that two cameras are joined by. */
export type Joined = Pick<AtlasMap, 'view' | 'setView' | 'subscribeView'>;

/**
 * Gives two maps one camera: the second takes the view of the first at once, and from then on each follows the other. A
 * map that follows does not lead, so that neither is moved by its own move.
 * @returns what to call to part them
 */
export function joinCameras(first: Joined, second: Joined): () => void {
  let isFollowing = false;
  const lead = (leader: Joined, follower: Joined) => () => {
    if (isFollowing) return;
    isFollowing = true;
    try {
      follower.setView(leader.view());
    } finally {
      isFollowing = false;
    }
  };
  const stops = [
    first.subscribeView(lead(first, second)),
    second.subscribeView(lead(second, first)),
  ];
  lead(first, second)();
  return () => {
    for (const stop of stops) stop();
  };
}
