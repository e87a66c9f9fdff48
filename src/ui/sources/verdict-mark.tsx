import type { ReactNode } from 'react';
import type { ClaimVerdict } from '#situation/claim-check.ts';
import { useTexts } from '../hooks/context.tsx';

/** A shape for each verdict, 14 units square: none is told from another by its colour. */
const strokes: Readonly<Record<ClaimVerdict, string>> = {
  confirmed: 'M2.5 7.5 5.5 10.5 11.5 3.5',
  rounded: 'M2 8c1.6-2.6 3.4-2.6 5-1s3.4 1.6 5-1',
  differs: 'M2.5 5.2h9M2.5 8.8h9M9.5 2 4.5 12',
  depends: 'M7 12V8M7 8 3 3.5M7 8l4-4.5M3 6V3.5h2.5M11 6V3.5H8.5',
  superseded: 'M12 7A5 5 0 1 1 7 2M7 4.2V7l2 1.6M9.5 2h2.6v2.6',
  'not-checkable': 'M3 7h8',
};

/** How a claim fared: a shape with the word beside it. While it is measured the word says so. */
export function ClaimVerdictMark({
  verdict,
}: {
  readonly verdict: ClaimVerdict | undefined;
}): ReactNode {
  const { sources } = useTexts();
  if (verdict === undefined) return <span className="quiet">{sources.measuring}</span>;
  return (
    <span className="claim-verdict" data-claim-verdict={verdict}>
      <svg className="claim-verdict-shape" viewBox="0 0 14 14" aria-hidden="true">
        <path d={strokes[verdict]} />
      </svg>
      {sources.verdicts[verdict]}
    </span>
  );
}
