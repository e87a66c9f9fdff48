import type { ReactNode } from 'react';
import type { Verdict } from '#situation/band.ts';
import { useTexts } from '../hooks/context.tsx';

/** Inside, uncertain or outside: a filled, a half-filled or a hollow disc, with the word. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }): ReactNode {
  const { verdicts } = useTexts().kinds;
  return (
    <span className="verdict" data-verdict={verdict}>
      <svg className="verdict-disc" viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="4.5" />
        <path d="M6 1.5a4.5 4.5 0 0 0 0 9Z" />
      </svg>
      {verdicts[verdict]}
    </span>
  );
}
