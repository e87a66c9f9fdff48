import type { ReactNode } from 'react';
import type { Check } from '#atlas/check.ts';
import type { Claim } from '#atlas/claim.ts';
import {
  publishedFigureProvenance,
  rankedFigureProvenance,
} from '#formats/published-provenance.ts';
import { formatDate } from '#i18n/format-date.ts';
import { formatNumber } from '#i18n/format-number.ts';
import { useLanguage, useTexts } from '../hooks/context.tsx';
import { Figure } from '../provenance/figure.tsx';
import { CitedSources } from '../record/cited-sources.tsx';
import { Part } from '../record/part.tsx';

/** The figures that others published, with their dates and definitions, beside the claim's own. */
export function PublishedFigures({ claim }: { readonly claim: Claim }): ReactNode {
  const language = useLanguage();
  const texts = useTexts().sources;
  const { check } = claim;
  if (check.kind === 'rank') return <RankedList claim={claim} check={check} />;
  if (check.kind !== 'published') return null;
  const ageOf = ({
    date = '',
    current,
  }: {
    date?: string | undefined;
    current?: true | undefined;
  }) => (current ? '9999' : date);
  const figures = check.figures.toSorted((a, b) => (ageOf(a) < ageOf(b) ? -1 : 1));
  return (
    <Part title={texts.publishedFigures}>
      <ul className="published-figures">
        {figures.map((published) => {
          const { value, date, definition, reference } = published;
          const figure = formatNumber(value, language, Number.isInteger(value) ? 0 : 2);
          return (
            <li key={`${reference} ${value}`}>
              <p>
                <span className="published-value">
                  <Figure
                    provenance={() => publishedFigureProvenance(claim, published, language, figure)}
                  >
                    {figure}
                  </Figure>
                </span>
                {date === undefined ? texts.undated : formatDate(date, language)}
              </p>
              <p className="quiet">{definition[language]}</p>
              <CitedSources citations={[{ reference }]} />
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

interface RankedListProps {
  readonly claim: Claim;
  readonly check: Extract<Check, { kind: 'rank' }>;
}

/** The published list by which the claim counts a rank, the first on top. */
function RankedList({ claim, check }: RankedListProps): ReactNode {
  const language = useLanguage();
  const texts = useTexts().sources;
  return (
    <Part title={texts.rankedList}>
      <ol className="published-figures">
        {check.list.map((entry) => {
          const figure = formatNumber(entry.value, language);
          return (
            <li key={entry.name.en}>
              <span className="published-value">
                <Figure provenance={() => rankedFigureProvenance(claim, entry, language, figure)}>
                  {figure}
                </Figure>
              </span>
              {entry.name[language]}
            </li>
          );
        })}
      </ol>
      <p className="quiet">{check.unit[language]}</p>
    </Part>
  );
}
