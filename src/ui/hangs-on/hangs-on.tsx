import type { ReactNode } from 'react';
import { placesOnOneProvenance } from '#formats/failure-provenance.ts';
import { useFollowing, useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { Later } from '../later/later.tsx';
import { laterPart } from '../later-part.ts';
import { FigureText } from '../provenance/figure-text.tsx';
import { Section } from '../sidebar/section.tsx';

const losses = laterPart(async () => (await import('./losses.tsx')).Losses);

/** What each place in focus hangs on, and the sites by what would be lost without them. */
export function HangsOn(): ReactNode {
  const { hangsOn: texts, scenario } = useTexts();
  const { situation } = useFollowing();
  return (
    <Section
      title={texts.title}
      summary={situation.focus.length === 0 ? scenario.none : <PlacesOnOne />}
    >
      <Later part={losses}>{(Losses) => <Losses />}</Later>
    </Section>
  );
}

/** How many places in focus a single site reaches. */
function PlacesOnOne(): ReactNode {
  const { atlas } = useStores();
  const { hangsOn: texts } = useTexts();
  const { focus } = useFollowing().situation;
  const language = useLanguage();
  const ids = focus.flatMap(({ focusId, depth }) => (depth === 1 ? focusId : []));
  if (ids.length === 0) return texts.noSingle;
  const figure = {
    figure: String(ids.length),
    provenance: () => placesOnOneProvenance(atlas, ids, language),
  };
  return <FigureText text={texts.singles({ count: ids.length })} figures={[figure]} />;
}
