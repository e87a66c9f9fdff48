import type { ReactNode } from 'react';
import { useTexts, useView } from '../hooks/context.tsx';
import { Later } from '../later/later.tsx';
import { laterPart } from '../later-part.ts';
import { Section } from '../sidebar/section.tsx';

const depthPanel = laterPart(async () => (await import('./depth-panel.tsx')).DepthPanel);

/** How many sites reach where: drawn on the map, and told as area by depth. */
export function Depth(): ReactNode {
  const { depth: texts, scenario } = useTexts();
  const isDrawn = useView(({ drawnAs }) => drawnAs === 'depth');
  return (
    <Section title={texts.title} summary={isDrawn ? texts.drawn : scenario.notOnMap}>
      <Later part={depthPanel}>{(DepthPanel) => <DepthPanel />}</Later>
    </Section>
  );
}
