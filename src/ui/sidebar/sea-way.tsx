import type { ReactNode } from 'react';
import { seaStartProvenance } from '#formats/setting-provenance.ts';
import { nearestPier } from '#situation/nearest-pier.ts';
import {
  useFollowing,
  useLanguage,
  useScenario,
  useSeaWay,
  useStores,
  useTexts,
} from '../hooks/context.tsx';
import { NumbersText } from '../provenance/numbers-text.tsx';
import { SeaWayForm } from './sea-way-form.tsx';
import { SeaWayResult } from './sea-way-result.tsx';
import './by-sea.css';

/** The form that asks for a way by sea, and the way. */
export function SeaWay(): ReactNode {
  const { sea: texts } = useTexts();
  const language = useLanguage();
  return (
    <>
      <p className="quiet">
        <NumbersText
          text={texts.help}
          names={[]}
          provenance={(figure) => seaStartProvenance(language, figure)}
        />
      </p>
      <SeaWayForm ends={useEnds()} />
      <SeaWayResult />
    </>
  );
}

/** The two ends: as chosen, or else from the nearest open site with a pier to the first focus place. */
function useEnds(): { readonly fromId: string | undefined; readonly toId: string | undefined } {
  const { atlas } = useStores();
  const { situation } = useFollowing();
  const { choice } = useSeaWay();
  const lead = useScenario().focusIds[0];
  const pier = lead === undefined ? undefined : nearestPier(atlas, situation, lead);
  return { fromId: choice.fromId ?? pier, toId: choice.toId ?? lead };
}
