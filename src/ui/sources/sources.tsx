import type { ReactNode } from 'react';
import { documentsProvenance } from '#formats/documents-provenance.ts';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { japanese } from '../japanese.ts';
import { Later } from '../later/later.tsx';
import { laterPart } from '../later-part.ts';
import { FigureText } from '../provenance/figure-text.tsx';
import { Section } from '../sidebar/section.tsx';
import { claimsOf } from './claims-of.ts';

/** The reader's own figure is stated in both languages. */
const sourceList = laterPart(async () => {
  await japanese.ask();
  return (await import('./source-list.tsx')).SourceList;
});

/** The documents that the atlas was drawn from, a figure of the reader's own, and the bibliography of the view. */
export function Sources(): ReactNode {
  const texts = useTexts().sources;
  return (
    <Section title={texts.title} summary={<DocumentCount />}>
      <Later part={sourceList}>{(SourceList) => <SourceList />}</Later>
    </Section>
  );
}

/** How many documents there are, and claims in them. */
function DocumentCount(): ReactNode {
  const { sourcedAtlas } = useStores();
  const language = useLanguage();
  const texts = useTexts().sources;
  const { documents, claims } = sourcedAtlas;
  const told = () =>
    [...documents.values()].map((document) => ({
      document,
      claims: claimsOf(sourcedAtlas, document.id).length,
    }));
  const count = (of: 'documents' | 'claims', size: number) => {
    const figure = String(size);
    return { figure, provenance: () => documentsProvenance(of, told(), language, figure) };
  };
  return (
    <FigureText
      text={texts.summary({ documents: documents.size, claims: claims.size })}
      figures={[count('documents', documents.size), count('claims', claims.size)]}
    />
  );
}
