import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Claim } from '#atlas/claim.ts';
import { measuredProvenance, namesOfInputs } from '#formats/claim-provenance.ts';
import { claimReasonText } from '#formats/claim-reason-text.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { formatDate } from '#i18n/format-date.ts';
import { ownClaimId } from '#store/check-store.ts';
import { useLanguage, useStores, useTexts, useView } from '../hooks/context.tsx';
import { NumbersText } from '../provenance/numbers-text.tsx';
import { ClaimAlternatives } from '../sources/claim-alternatives.tsx';
import { ClaimContradictions } from '../sources/claim-contradictions.tsx';
import { ClaimControls } from '../sources/claim-controls.tsx';
import { ClaimFigures } from '../sources/claim-figures.tsx';
import { ClaimOnMap } from '../sources/claim-on-map.tsx';
import { ClaimSteps } from '../sources/claim-steps.tsx';
import { OwnFigure } from '../sources/own-figure.tsx';
import { PublishedFigures } from '../sources/published-figures.tsx';
import { RankedSites } from '../sources/ranked-sites.tsx';
import { SystemAnswers } from '../sources/system-answers.tsx';
import { useCheck } from '../sources/use-check.ts';
import { ClaimVerdictMark } from '../sources/verdict-mark.tsx';
import { CitedSources } from './cited-sources.tsx';
import { Part } from './part.tsx';
import { useTrail } from './trail.tsx';
import '../sources/sources.css';
import '../sources/claim-page.css';

/** The record of a claim: what the document says, how it fares and why, and how the reader may try it otherwise. */
export function ClaimRecord({ claim }: { readonly claim: Claim }): ReactNode {
  const { sourcedAtlas } = useStores();
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const texts = useTexts();
  const check = useCheck(claim);
  const result = check?.result;
  return (
    <ClaimSteps claim={claim}>
      <ClaimHead claim={claim} />
      <Part title={texts.sources.verdict}>
        <p className="claim-verdict-line" aria-live="polite">
          <ClaimVerdictMark verdict={result?.verdict} />
        </p>
        {result === undefined ? null : (
          <p>
            <NumbersText
              text={claimReasonText(sourcedAtlas, result, unit, language)}
              names={namesOfInputs(sourcedAtlas, result, language)}
              provenance={(figure) =>
                measuredProvenance(sourcedAtlas, claim, result, language, figure)
              }
            />
          </p>
        )}
        {claim.finding === undefined ? null : <p className="quiet">{claim.finding[language]}</p>}
        {result === undefined ? null : (
          <>
            <ClaimFigures claim={claim} result={result} />
            <ClaimAlternatives claim={claim} result={result} />
          </>
        )}
      </Part>
      {check?.result === undefined ? null : <ClaimControls check={check} result={check.result} />}
      {result === undefined ? null : (
        <>
          <SystemAnswers claim={claim} result={result} />
          <RankedSites claim={claim} result={result} />
        </>
      )}
      <PublishedFigures claim={claim} />
      <ClaimContradictions claim={claim} />
      {result === undefined ? null : <ClaimOnMap claim={claim} result={result} />}
      <ClaimLinks claim={claim} />
      <Part title={texts.record.sources}>
        {claim.citations.length === 0 && claim.document !== ownClaimId ? (
          <p className="quiet">{texts.sources.documentAlone}</p>
        ) : (
          <CitedSources citations={claim.citations} />
        )}
      </Part>
    </ClaimSteps>
  );
}

/** Where it stands: the document and the paragraph, then the statement in the atlas's own words. */
function ClaimHead({ claim }: { readonly claim: Claim }): ReactNode {
  const { sourcedAtlas } = useStores();
  const language = useLanguage();
  const texts = useTexts().sources;
  const { open } = useTrail();
  const document = sourcedAtlas.documents.get(claim.document);
  return (
    <header className="record-head">
      {document === undefined ? (
        <OwnFigure />
      ) : (
        <p className="claim-document">
          <Button
            className="text-button"
            onPress={() => open({ kind: 'document', id: document.id })}
          >
            <span lang="en">{document.title}</span>
          </Button>
          <span className="quiet">
            {texts.place({
              publisher: document.publisher,
              paragraph: claim.paragraph,
              date: formatDate(document.date, language),
            })}
          </span>
        </p>
      )}
      <h2 className="record-title" tabIndex={-1} data-record-title="">
        {claim.statement[language]}
      </h2>
    </header>
  );
}

/** The places and events that the claim is about, each a way to its record. */
function ClaimLinks({ claim }: { readonly claim: Claim }): ReactNode {
  const { atlas, sourcedAtlas } = useStores();
  const language = useLanguage();
  const texts = useTexts().sources;
  const { open } = useTrail();
  const events = [...sourcedAtlas.events.values()].filter(({ claims }) =>
    claims.includes(claim.id),
  );
  const links = [
    ...claim.places.map((id) => ({
      kind: 'place' as const,
      id,
      text: nameOfPlace(atlas, id, language),
    })),
    ...events.map(({ id, title, date }) => ({
      kind: 'event' as const,
      id,
      text: texts.eventOn({ title: title[language], date: formatDate(date, language) }),
    })),
  ];
  if (links.length === 0) return null;
  return (
    <Part title={texts.links}>
      <ul className="claim-links">
        {links.map(({ kind, id, text }) => (
          <li key={`${kind} ${id}`}>
            <Button className="text-button" onPress={() => open({ kind, id })}>
              {text}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
