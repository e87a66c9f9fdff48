import { type ReactNode, useEffect } from 'react';
import { Button } from 'react-aria-components';
import type { SourceDocument } from '#atlas/claim.ts';
import { checkClaims } from '#commands/check-claim.ts';
import { formatDate } from '#i18n/format-date.ts';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { MethodLink } from '../provenance/method-link.tsx';
import { useTrail } from '../record/trail.tsx';
import { Bibliography } from './bibliography.tsx';
import { claimsOf } from './claims-of.ts';
import { OwnFigure } from './own-figure.tsx';
import { VerdictTally } from './verdict-tally.tsx';
import './sources.css';

/** A figure of the reader's own, the documents with how their claims fared, and the bibliography of the view. */
export function SourceList(): ReactNode {
  const texts = useTexts().sources;
  return (
    <>
      <p className="quiet">
        {texts.help} <MethodLink section="claims" />
      </p>
      <OwnFigure />
      <DocumentList />
      <Bibliography />
    </>
  );
}

function DocumentList(): ReactNode {
  const stores = useStores();
  const { sourcedAtlas } = stores;
  useEffect(() => checkClaims(stores, stores.sourcedAtlas.claims.keys()), [stores]);
  const documents = [...sourcedAtlas.documents.values()].sort((a, b) => a.number - b.number);
  return (
    <ul className="documents">
      {documents.map((document) => (
        <DocumentRow key={document.id} document={document} />
      ))}
    </ul>
  );
}

function DocumentRow({ document }: { readonly document: SourceDocument }): ReactNode {
  const { sourcedAtlas } = useStores();
  const language = useLanguage();
  const texts = useTexts().sources;
  const { open } = useTrail();
  const { id, title, publisher, date, summary } = document;
  return (
    <li className="document">
      <Button className="document-title" onPress={() => open({ kind: 'document', id })}>
        <span lang="en">{title}</span>
      </Button>
      <p className="document-facts">
        {texts.published({ publisher, date: formatDate(date, language) })}
      </p>
      <p className="document-summary">{summary[language]}</p>
      <VerdictTally document={document} claims={claimsOf(sourcedAtlas, id)} />
    </li>
  );
}
