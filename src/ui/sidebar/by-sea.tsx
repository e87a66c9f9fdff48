import type { ReactNode } from 'react';
import { seaLengthText } from '#formats/sea-way-text.ts';
import { nearestPier } from '#situation/nearest-pier.ts';
import {
  useFollowing,
  useLanguage,
  useScenario,
  useSeaWay,
  useStores,
  useTexts,
  useView,
} from '../hooks/context.tsx';
import { SeaWayForm } from './sea-way-form.tsx';
import { SeaWayResult } from './sea-way-result.tsx';
import { Section } from './section.tsx';
import './by-sea.css';

/** A way by sea between two places, with straits that may be closed. */
export function BySea(): ReactNode {
  const { sea: texts } = useTexts();
  return (
    <Section title={texts.title} summary={useSummary()}>
      <p className="quiet">{texts.help}</p>
      <SeaWayForm ends={useEnds()} />
      <SeaWayResult />
    </Section>
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

function useSummary(): string {
  const { scenario, sea } = useTexts();
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const { progress } = useSeaWay();
  switch (progress.kind) {
    case 'working':
      return sea.working;
    case 'answered':
      return seaLengthText(progress.way.metres, unit, language);
    case 'none':
    case 'failed':
      return scenario.none;
  }
}
