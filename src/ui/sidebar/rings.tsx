import type { ReactNode } from 'react';
import { nameOfPlace } from '#formats/place-name.ts';
import { useLanguage, useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { Later } from '../later/later.tsx';
import { laterPart } from '../later-part.ts';
import { Section } from './section.tsx';

const ringList = laterPart(async () => (await import('./ring-list.tsx')).RingList);

/** Plain distances that the reader draws round places. */
export function Rings(): ReactNode {
  const { atlas } = useStores();
  const { proximityRings } = useScenario();
  const language = useLanguage();
  const { scenario: texts, statements } = useTexts();
  const names = proximityRings.map(({ placeId }) => nameOfPlace(atlas, placeId, language));
  const summary = names.length === 0 ? texts.none : names.join(statements.listSeparator);
  return (
    <Section title={texts.rings} summary={summary}>
      <Later part={ringList}>{(RingList) => <RingList />}</Later>
    </Section>
  );
}
