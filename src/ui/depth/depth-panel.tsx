import { type ReactNode, useEffect, useState } from 'react';
import { changeView } from '#commands/change-view.ts';
import { tellDepth } from '#commands/tell-depth.ts';
import type { DepthExtent } from '#store/depth-store.ts';
import { useSeen } from '../compare/use-sides.ts';
import { Choice } from '../controls/choice.tsx';
import { Switch } from '../controls/switch.tsx';
import { useDepth, useStores, useTexts, useView } from '../hooks/context.tsx';
import { AreaTable } from './area-table.tsx';
import './depth.css';

/** What depth is, the switch that draws it, and the areas. */
export function DepthPanel(): ReactNode {
  const { depth: texts } = useTexts();
  return (
    <>
      <p className="quiet">{texts.help}</p>
      <DrawDepth />
      <TellDepth />
    </>
  );
}

/** The switch between reach and depth, where there is a map to draw on. */
function DrawDepth(): ReactNode {
  const stores = useStores();
  const { depth: texts } = useTexts();
  const drawnAs = useView((view) => view.drawnAs);
  const { drawingProblem, shownRegion } = useDepth();
  const isOnOneMap = useSeen() === 'difference';
  if (shownRegion === undefined) return null;
  return (
    <div className="depth-drawing">
      <Switch
        isSelected={drawnAs === 'depth'}
        onChange={(isDrawn) => changeView(stores, { drawnAs: isDrawn ? 'depth' : 'reach' })}
      >
        {texts.drawOnMap}
      </Switch>
      {isOnOneMap ? <p className="quiet">{texts.drawnAsChange}</p> : null}
      {drawingProblem === undefined ? null : (
        <p className="field-error">{texts.notDrawn({ message: drawingProblem })}</p>
      )}
    </div>
  );
}

/** Area by depth, asked for while it is in sight. */
function TellDepth(): ReactNode {
  const stores = useStores();
  const { depth: texts } = useTexts();
  const { areas, shownRegion, told } = useDepth();
  const [extent, setExtent] = useState<DepthExtent>('usual');
  useEffect(() => {
    tellDepth(stores, extent);
    return () => tellDepth(stores, undefined);
  }, [stores, extent]);
  return (
    <div className="depth-areas">
      {shownRegion === undefined ? null : (
        <Choice
          label={texts.extent}
          value={extent}
          options={[
            { value: 'usual', text: texts.usual },
            { value: 'shown', text: texts.shown },
          ]}
          onChange={setExtent}
        />
      )}
      {told === undefined ? null : (
        <AreaTable told={told} extent={extent} isStale={areas.kind === 'working'} />
      )}
      <p role="status" className="quiet">
        {areas.kind === 'working' ? texts.working : null}
      </p>
      {areas.kind === 'failed' ? (
        <p className="field-error">{texts.failed({ message: areas.message })}</p>
      ) : null}
    </div>
  );
}
