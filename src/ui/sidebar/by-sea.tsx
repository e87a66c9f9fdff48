import type { ReactNode } from 'react';
import { seaLengthText } from '#formats/sea-way-text.ts';
import { useLanguage, useSeaWay, useTexts, useView } from '../hooks/context.tsx';
import { Later } from '../later/later.tsx';
import { laterPart } from '../later-part.ts';
import { Section } from './section.tsx';

const seaWay = laterPart(async () => (await import('./sea-way.tsx')).SeaWay);

/** A way by sea between two places, with straits that may be closed. */
export function BySea(): ReactNode {
  const { sea: texts } = useTexts();
  return (
    <Section title={texts.title} summary={useSummary()}>
      <Later part={seaWay}>{(SeaWay) => <SeaWay />}</Later>
    </Section>
  );
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
