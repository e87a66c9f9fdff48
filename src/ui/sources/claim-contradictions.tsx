import type { ReactNode } from 'react';
import type { Claim } from '#atlas/claim.ts';
import { formatDate } from '#i18n/format-date.ts';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { Part } from '../record/part.tsx';
import { RecordButton } from '../record/record-button.tsx';
import { useCheck } from './use-check.ts';
import { ClaimVerdictMark } from './verdict-mark.tsx';

/** Claims of other documents that say otherwise, each beside this one. */
export function ClaimContradictions({ claim }: { readonly claim: Claim }): ReactNode {
  const { sourcedAtlas } = useStores();
  const texts = useTexts().sources;
  const others = claim.contradicts.flatMap((id) => sourcedAtlas.claims.get(id) ?? []);
  if (others.length === 0) return null;
  return (
    <Part title={texts.contradictions}>
      <ul className="claim-contradictions">
        <ContradictingClaim claim={claim} label={texts.thisClaim} isOpen />
        {others.map((other) => (
          <ContradictingClaim key={other.id} claim={other} label={texts.otherClaim} />
        ))}
      </ul>
    </Part>
  );
}

interface ContradictingClaimProps {
  readonly claim: Claim;
  readonly label: string;
  /** Whether it is the one that the page is about. */
  readonly isOpen?: boolean;
}

function ContradictingClaim({ claim, label, isOpen = false }: ContradictingClaimProps): ReactNode {
  const { sourcedAtlas } = useStores();
  const language = useLanguage();
  const texts = useTexts().sources;
  const result = useCheck(claim)?.result;
  const document = sourcedAtlas.documents.get(claim.document);
  const statement = claim.statement[language];
  return (
    <li className="claim-contradiction" data-open={isOpen || undefined}>
      <p className="claim-contradiction-label">{label}</p>
      <p>
        {isOpen ? (
          statement
        ) : (
          <RecordButton record={{ kind: 'claim', id: claim.id }}>{statement}</RecordButton>
        )}
      </p>
      {document === undefined ? null : (
        <p className="quiet">
          {texts.place({
            publisher: document.publisher,
            paragraph: claim.paragraph,
            date: formatDate(document.date, language),
          })}
        </p>
      )}
      <ClaimVerdictMark verdict={result?.verdict} />
      {claim.finding === undefined ? null : (
        <p className="claim-finding">{claim.finding[language]}</p>
      )}
    </li>
  );
}
