import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Claim } from '#atlas/claim.ts';
import { claimVerdicts } from '#situation/claim-check.ts';
import { useStores, useTexts } from '../hooks/context.tsx';
import { ClaimVerdictMark } from './verdict-mark.tsx';

/** How the claims of a document fared: how many have each verdict that some of them have. */
export function VerdictTally({ claims }: { readonly claims: readonly Claim[] }): ReactNode {
  const { checks } = useStores();
  const texts = useTexts().sources;
  const asked = useStore(checks, (state) => state.asked);
  const verdicts = claims.flatMap(({ id }) => asked.get(id)?.result?.verdict ?? []);
  return (
    <ul className="verdict-tally" aria-label={texts.verdict}>
      {claimVerdicts
        .map((verdict) => ({ verdict, count: verdicts.filter((one) => one === verdict).length }))
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => (
          <li key={verdict}>
            <span className="verdict-count">{count}</span>
            <ClaimVerdictMark verdict={verdict} />
          </li>
        ))}
      {verdicts.length < claims.length ? <li className="quiet">{texts.measuring}</li> : null}
    </ul>
  );
}
