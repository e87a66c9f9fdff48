import type { GridRegion } from '#geodesy/grid-region.ts';
import { DEPTH_REGION, type DepthAreaQuestion } from '#situation/depth-by-area.ts';
import type { DepthState } from '#store/depth-store.ts';
import type { Stores } from '#store/stores.ts';
import { askNewest } from '#worker/ask-newest.ts';
import type { Engine } from '#worker/engine.ts';

/**
 * Keeps area by depth in step with the scenario while it is told: asked anew where something else reaches or another
 * region is told of. An answer that is stale, or that nobody waits for any more, is dropped.
 * @returns what to call to stop
 */
export function keepDepthTold(stores: Stores, engine: Pick<Engine, 'depthAreas'>): () => void {
  const { depth, document, situation } = stores;
  const isAsked = (question: DepthAreaQuestion) => {
    const { areas } = depth.getState();
    return areas.kind === 'working' && areas.question === question;
  };
  const ask = askNewest(engine.depthAreas, {
    onAnswer: ({ question, answer }) => {
      if (!isAsked(question)) return;
      depth.setState({
        areas: { kind: 'answered', question, answer },
        told: { question, areas: answer },
      });
    },
    onFailure: ({ question, answer }) => {
      if (isAsked(question)) {
        depth.setState({ areas: { kind: 'failed', question, message: answer }, told: undefined });
      }
    },
  });
  let asked: readonly unknown[] = [];
  const follow = () => {
    const region = toldRegion(depth.getState());
    const { reach } = situation.getState().situation;
    const wanted = region === undefined ? [] : [reach, ...region];
    const isSame = wanted.length === asked.length && wanted.every((one, at) => one === asked[at]);
    if (isSame) return;
    asked = wanted;
    if (region === undefined) return;
    const question = { scenario: document.getState().scenario, region };
    depth.setState({ areas: { kind: 'working', question } });
    ask(question);
  };
  const stops = [depth.subscribe(follow), situation.subscribe(follow)];
  follow();
  return () => {
    for (const stop of stops) stop();
  };
}

function toldRegion({ extent, shownRegion }: DepthState): GridRegion | undefined {
  return extent === 'shown' ? (shownRegion ?? DEPTH_REGION) : extent && DEPTH_REGION;
}
