import type { ReactNode } from 'react';
import { nameOfPlace } from '#formats/place-name.ts';
import { useFollowing, useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { Later } from '../later/later.tsx';
import { laterPart } from '../later-part.ts';
import { Section } from './section.tsx';

const focusList = laterPart(async () => (await import('./focus-list.tsx')).FocusList);

/** The places that the reader asks about; the sentence speaks of the first. */
export function FocusPlaces(): ReactNode {
  const { atlas } = useStores();
  const { focus } = useFollowing().situation;
  const language = useLanguage();
  const { scenario: texts, statements } = useTexts();
  const names = focus.map(({ focusId }) => nameOfPlace(atlas, focusId, language));
  const summary = names.length === 0 ? texts.none : names.join(statements.listSeparator);
  return (
    <Section title={texts.focus} summary={summary}>
      <Later part={focusList}>{(FocusList) => <FocusList />}</Later>
    </Section>
  );
}
