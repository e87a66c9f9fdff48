import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Claim } from '#atlas/claim.ts';
import { formatDate } from '#i18n/format-date.ts';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { useCheck } from '../sources/use-check.ts';
import { ClaimVerdictMark } from '../sources/verdict-mark.tsx';
import { useTrail } from './trail.tsx';
import '../sources/sources.css';

/** What documents say, in the atlas's words, each with document, paragraph, date and how it fared. */
export function ClaimList({ claimIds }: { readonly claimIds: readonly string[] }): ReactNode {
  const { atlas } = useStores();
  const texts = useTexts().record;
  const claims = claimIds.flatMap((id) => atlas.claims.get(id) ?? []);
  if (claims.length === 0) return <p className="quiet">{texts.noClaim}</p>;
  return (
    <ul className="claims">
      {claims.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} />
      ))}
    </ul>
  );
}

function ClaimItem({ claim }: { readonly claim: Claim }): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const texts = useTexts().record;
  const { open } = useTrail();
  const result = useCheck(claim)?.result;
  const { id, statement, document, paragraph, finding } = claim;
  const source = atlas.documents.get(document);
  return (
    <li className="claim">
      <p>
        <Button className="text-button claim-link" onPress={() => open({ kind: 'claim', id })}>
          {statement[language]}
        </Button>
      </p>
      {source === undefined ? null : (
        <p className="claim-source">
          {texts.claimSource({
            title: source.title,
            publisher: source.publisher,
            paragraph,
            date: formatDate(source.date, language),
          })}
        </p>
      )}
      <p className="claim-finding">
        <ClaimVerdictMark verdict={result?.verdict} /> {finding?.[language]}
      </p>
    </li>
  );
}
