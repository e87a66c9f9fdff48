import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Claim, SourceDocument } from '#atlas/claim.ts';
import { verdictCountProvenance } from '#formats/documents-provenance.ts';
import { claimVerdicts } from '#situation/claim-check.ts';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { Figure } from '../provenance/figure.tsx';
import { ClaimVerdictMark } from './verdict-mark.tsx';

interface VerdictTallyProps {
  readonly document: SourceDocument;
  readonly claims: readonly Claim[];
}

/** How the claims of a document fared: how many have each verdict that some of them have. */
export function VerdictTally({ document, claims }: VerdictTallyProps): ReactNode {
  const { checks } = useStores();
  const language = useLanguage();
  const texts = useTexts().sources;
  const asked = useStore(checks, (state) => state.asked);
  const verdictOf = ({ id }: Claim) => asked.get(id)?.result?.verdict;
  const checked = claims.filter((claim) => verdictOf(claim) !== undefined);
  return (
    <ul className="verdict-tally" aria-label={texts.verdict}>
      {claimVerdicts
        .map((verdict) => ({
          verdict,
          found: checked.filter((claim) => verdictOf(claim) === verdict),
        }))
        .filter(({ found }) => found.length > 0)
        .map(({ verdict, found }) => (
          <li key={verdict}>
            <Figure provenance={() => verdictCountProvenance(document, verdict, found, language)}>
              <span className="verdict-count">{found.length}</span>{' '}
              <ClaimVerdictMark verdict={verdict} />
            </Figure>
          </li>
        ))}
      {checked.length < claims.length ? <li className="quiet">{texts.measuring}</li> : null}
    </ul>
  );
}
