import type { ReactNode } from 'react';
import type { Verdict } from '#situation/band.ts';
import { useTexts } from '../hooks/context.tsx';

interface VerdictMarkProps {
  /** Absent where no system operates. */
  readonly verdict: Verdict | undefined;
  /** Shown when pointed at: why it is uncertain. */
  readonly why?: string | undefined;
}

/** Inside, uncertain or outside: a filled, a half-filled or a hollow disc, with the word. */
export function VerdictMark({ verdict, why }: VerdictMarkProps): ReactNode {
  const { kinds, follows } = useTexts();
  if (verdict === undefined) return <span className="quiet">{follows.noSystem}</span>;
  return (
    <span className="verdict" data-verdict={verdict} title={why}>
      <svg className="verdict-disc" viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="4.5" />
        <path d="M6 1.5a4.5 4.5 0 0 0 0 9Z" />
      </svg>
      {kinds.verdicts[verdict]}
    </span>
  );
}
