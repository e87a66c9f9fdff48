import type { DepthOutlines } from '#situation/depth-outlines.ts';
import { DEEPEST_DRAWN } from '#situation/depth-outlines.ts';
import type { Reach } from '#situation/reach.ts';
import type { Side } from '#store/document-store.ts';
import { sideNow } from '#store/side-now.ts';
import type { Stores } from '#store/stores.ts';
import { askNewest } from '#worker/ask-newest.ts';
import type { Engine } from '#worker/engine.ts';

/** How far, in metres, a drawn chord may pass from the true edge: two pixels where the map is nearest. */
export const EDGE_ERROR_METRES = 50;

/**
 * Keeps the outlines of depth in step with both scenarios while depth is drawn: asked anew where something else reaches.
 * The newest outlines stay until newer ones are there; a stale answer is dropped.
 * @returns what to call to stop
 */
export function keepDepthDrawn(stores: Stores, engine: Pick<Engine, 'depthOutlines'>): () => void {
  const stops = (['a', 'b'] as const).map((side) => keepSideDrawn(stores, engine, side));
  return () => {
    for (const stop of stops) stop();
  };
}

function keepSideDrawn(
  stores: Stores,
  engine: Pick<Engine, 'depthOutlines'>,
  side: Side,
): () => void {
  const { depth, situation, view } = stores;
  let asked: readonly Reach[] | undefined;
  const draw = (outlines: DepthOutlines | undefined, drawingProblem: string | undefined) => {
    const { drawn } = depth.getState();
    depth.setState({ drawn: { ...drawn, [side]: outlines }, drawingProblem });
  };
  const ask = askNewest(engine.depthOutlines, {
    onAnswer: ({ answer }) => {
      if (asked !== undefined) draw(answer, undefined);
    },
    onFailure: ({ answer }) => {
      if (asked !== undefined) draw(undefined, answer);
    },
  });
  const follow = () => {
    const now = view.getState().drawnAs === 'depth' ? sideNow(stores, side) : undefined;
    const reach = now?.situation.reach;
    if (reach === asked) return;
    asked = reach;
    if (now === undefined) draw(undefined, undefined);
    else {
      const { scenario } = now;
      ask({
        scenario,
        figure: 'low',
        deepest: DEEPEST_DRAWN,
        maxErrorMetres: EDGE_ERROR_METRES,
      });
    }
  };
  const stops = [situation.subscribe(follow), view.subscribe(follow)];
  follow();
  return () => {
    for (const stop of stops) stop();
  };
}
