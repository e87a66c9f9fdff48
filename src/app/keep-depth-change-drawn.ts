import type { DepthChange } from '#situation/depth-change.ts';
import { DEEPEST_DRAWN } from '#situation/depth-outlines.ts';
import { sideNow } from '#store/side-now.ts';
import type { Stores } from '#store/stores.ts';
import { askNewest } from '#worker/ask-newest.ts';
import type { Engine } from '#worker/engine.ts';
import { EDGE_ERROR_METRES } from './keep-depth-drawn.ts';

/**
 * Keeps the change of depth from A to B in step with both while depth is drawn and they are seen on one map: asked anew where
 * something else reaches in one of them. The newest stays until a newer one is there; a stale answer is dropped.
 * @returns what to call to stop
 */
export function keepDepthChangeDrawn(
  stores: Stores,
  engine: Pick<Engine, 'depthChange'>,
): () => void {
  const { depth, situation, view } = stores;
  let asked: readonly unknown[] = [];
  const draw = (change: DepthChange | undefined, drawingProblem: string | undefined) =>
    depth.setState({ change, drawingProblem });
  const ask = askNewest(engine.depthChange, {
    onAnswer: ({ answer }) => {
      if (asked.length > 0) draw(answer, undefined);
    },
    onFailure: ({ answer }) => {
      if (asked.length > 0) draw(undefined, answer);
    },
  });
  const follow = () => {
    const { compareView, drawnAs } = view.getState();
    const isDrawn = compareView === 'difference' && drawnAs === 'depth';
    const [a, b] = isDrawn ? [sideNow(stores, 'a'), sideNow(stores, 'b')] : [];
    const wanted = a && b ? [a.situation.reach, b.situation.reach] : [];
    const isSame =
      wanted.length === asked.length && wanted.every((reach, at) => reach === asked[at]);
    if (isSame) return;
    asked = wanted;
    if (a === undefined || b === undefined) draw(undefined, undefined);
    else {
      ask({
        before: a.scenario,
        after: b.scenario,
        figure: 'low',
        largest: DEEPEST_DRAWN,
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
