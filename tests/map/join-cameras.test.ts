import { describe, expect, it } from 'vitest';
import { type Joined, joinCameras } from '#map/join-cameras.ts';

type View = ReturnType<Joined['view']>;

const taipei: View = { centre: [121.5, 25], zoom: 5, bearingDegrees: 0, metresPerPixel: 1000 };
const date180: View = { centre: [-179.9, 30], zoom: 4, bearingDegrees: 20, metresPerPixel: 2000 };

/** A map without a map: it tells its listeners of each move, as MapLibre does, at once. */
function aMap(start: View) {
  let view = start;
  let moves = 0;
  const listeners = new Set<() => void>();
  const setView: Joined['setView'] = (to) => {
    moves += 1;
    view = { ...view, ...to };
    for (const listener of listeners) listener();
  };
  const subscribeView: Joined['subscribeView'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { view: () => view, setView, subscribeView, moves: () => moves };
}

describe('joinCameras', () => {
  it('gives the second map the view of the first at once', () => {
    const [first, second] = [aMap(taipei), aMap(date180)];
    joinCameras(first, second);
    expect(second.view()).toMatchObject({ centre: [121.5, 25], zoom: 5, bearingDegrees: 0 });
    expect(first.view()).toBe(taipei);
  });

  it('moves each with the other, once for each move', () => {
    const [first, second] = [aMap(taipei), aMap(taipei)];
    joinCameras(first, second);
    const before = [first.moves(), second.moves()];
    first.setView(date180);
    expect(second.view()).toMatchObject({ centre: [-179.9, 30], zoom: 4, bearingDegrees: 20 });
    second.setView(taipei);
    expect(first.view()).toMatchObject({ centre: [121.5, 25], zoom: 5, bearingDegrees: 0 });
    expect([first.moves(), second.moves()]).toEqual(before.map((count) => count + 2));
  });

  it('leaves both where they are once it is stopped', () => {
    const [first, second] = [aMap(taipei), aMap(taipei)];
    joinCameras(first, second)();
    first.setView(date180);
    expect(second.view()).toMatchObject({ centre: [121.5, 25], zoom: 5 });
  });

  it('goes on following after a move that failed', () => {
    const [first, second] = [aMap(taipei), aMap(taipei)];
    let isBroken = false;
    joinCameras(first, {
      ...second,
      setView: (to) => {
        if (isBroken) throw new Error('the map is gone');
        second.setView(to);
      },
    });
    isBroken = true;
    expect(() => first.setView(date180)).toThrow('the map is gone');
    isBroken = false;
    first.setView({ ...date180, zoom: 6 });
    expect(second.view()).toMatchObject({ zoom: 6 });
  });
});
