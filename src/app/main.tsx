import '#atlas/forbid-eval.ts';

import { createRoot } from 'react-dom/client';
import { seeAs } from '#commands/see-as.ts';
import { firstPresetId, type Preset } from '#scenario/preset.ts';
import { createStores } from '#store/stores.ts';
import { Failure } from '#ui/failure.tsx';
import { openEngine } from '#worker/open-engine.ts';
import { openSea } from '#worker/open-sea.ts';
import { openShores } from '#worker/open-shores.ts';
import { bringTexts } from './bring-texts.ts';
import { engineFiles } from './engine-files.ts';
import { Host } from './host.tsx';
import { keepAreasAnswered } from './keep-areas-answered.ts';
import { keepChecksAnswered } from './keep-checks-answered.ts';
import { keepDepthChangeDrawn } from './keep-depth-change-drawn.ts';
import { keepDepthDrawn } from './keep-depth-drawn.ts';
import { keepDepthTold } from './keep-depth-told.ts';
import { keepSeaAnswered } from './keep-sea-answered.ts';
import { keepSweepAnswered } from './keep-sweep-answered.ts';
import { keepView, keptViewOf } from './keep-view.ts';
import { openCupboard } from './keeping/cupboard.ts';
import { findStart } from './keeping/find-start.ts';
import { webHolds } from './keeping/hold.ts';
import { readThrough, settleJournal, storageJournal } from './keeping/journal.ts';
import { addressDraftId } from './keeping/keep-link.ts';
import { startKeeping } from './keeping/start-keeping.ts';
import { loadAtlas } from './load-atlas.ts';
import { reflectView } from './reflect-view.ts';
import { seaFiles } from './sea-files.ts';

function pageRoot(): HTMLElement {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element with the id "root".');
  return root;
}

function firstPreset(presets: readonly Preset[]): Preset {
  const first = presets.find(({ id }) => id === firstPresetId);
  if (first === undefined) throw new Error(`scenarios.json has no preset "${firstPresetId}".`);
  return first;
}

async function open(): Promise<void> {
  const root = createRoot(pageRoot());
  const view = keptViewOf(navigator.languages);
  const texts = bringTexts(view.language);
  try {
    const [{ atlas, presets, straitIds }] = await Promise.all([loadAtlas(), texts]);
    const base = firstPreset(presets).scenario;
    const [cupboard, holds, journal] = [openCupboard(), webHolds(), storageJournal()];
    await settleJournal(journal, { cupboard, holds }).catch(() => {});
    const start = await findStart({
      fragment: location.hash,
      addressDraftId: addressDraftId(),
      cupboard: readThrough(cupboard, journal),
      context: { atlas, presets },
      base,
    });
    await bringTexts(start.look.language);
    const stores = createStores(atlas, presets, start.comparison, view, straitIds);
    seeAs(stores, start.look);
    keepView(stores.view);
    reflectView(stores.view);
    keepSeaAnswered(stores.seaWay, openSea(seaFiles()));
    const engine = openEngine(atlas, engineFiles());
    keepAreasAnswered(stores.areas, engine);
    keepDepthTold(stores, engine);
    keepDepthDrawn(stores, engine);
    keepDepthChangeDrawn(stores, engine);
    keepSweepAnswered(stores.sweep, engine);
    keepChecksAnswered(stores, openShores(engine));
    const keeping = startKeeping(stores, start, { cupboard, holds, journal, base });
    root.render(<Host stores={stores} keeping={keeping} />);
  } catch (error) {
    await texts;
    const message = error instanceof Error ? error.message : String(error);
    root.render(<Failure language={view.language ?? 'en'} message={message} />);
  }
}

void open();
