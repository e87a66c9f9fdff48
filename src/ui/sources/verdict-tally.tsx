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
  const { sources: texts, tallies } = useTexts();
  const asked = useStore(checks, (state) => state.asked);
  const verdicts = claims.flatMap(({ id }) => asked.get(id)?.result?.verdict ?? []);
  return (
    <ul className="verdict-tally" aria-label={texts.verdict}>
      {claimVerdicts
        .map((verdict) => ({ verdict, count: verdicts.filter((one) => one === verdict).length }))
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => (
          <li key={verdict}>
            <span className="verdict-count">
              <Figure
                of={tallies.claimsWith({ verdict: texts.verdicts[verdict] })}
                provenance={() =>
                  verdictCountProvenance(document, verdict, language, String(count))
                }
              >
                {count}
              </Figure>
            </span>
            <ClaimVerdictMark verdict={verdict} />
          </li>
        ))}
      {verdicts.length < claims.length ? <li className="quiet">{texts.measuring}</li> : null}
    </ul>
  );
}
