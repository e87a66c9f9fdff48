import type { ReactNode } from 'react';
import { uncertaintyText } from '#formats/band-text.ts';
import type { ProximityRow } from '#situation/proximity.ts';
import { useFollowing, useLanguage, useTexts, useView } from '../hooks/context.tsx';

/** Inside, uncertain or outside: a filled, a half-filled or a hollow disc, with the word. */
export function VerdictMark({ row }: { readonly row: ProximityRow }): ReactNode {
  const { kinds, follows } = useTexts();
  const why = useUncertainty(row);
  if (row.verdict === undefined) return <span className="quiet">{follows.noSystem}</span>;
  return (
    <span className="verdict" data-verdict={row.verdict} title={why}>
      <svg className="verdict-disc" viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="4.5" />
        <path d="M6 1.5a4.5 4.5 0 0 0 0 9Z" />
      </svg>
      {kinds.verdicts[row.verdict]}
    </span>
  );
}

/** Why a row is uncertain, or nothing where it is not: the figures that its distance lies between. */
export function useUncertainty(row: ProximityRow): string | undefined {
  const { reach } = useFollowing().situation;
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  if (row.verdict !== 'uncertain') return undefined;
  const doubtful = row.systems.find(({ verdict }) => verdict === 'uncertain');
  const found = reach.find(
    ({ siteId, systemId }) => siteId === row.siteId && systemId === doubtful?.systemId,
  );
  return found && uncertaintyText(found.band, unit, language);
}
