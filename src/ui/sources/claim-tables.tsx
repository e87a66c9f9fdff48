import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Claim } from '#atlas/claim.ts';
import { hover } from '#commands/select.ts';
import { otherSitesProvenance, rankedSiteProvenance } from '#formats/claim-line-provenance.ts';
import { lengthText, precisionText } from '#formats/length-text.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import {
  publishedFigureProvenance,
  rankedFigureProvenance,
} from '#formats/published-provenance.ts';
import { formatDate } from '#i18n/format-date.ts';
import { formatNumber } from '#i18n/format-number.ts';
import type { CheckResult, RankedSite, SystemAnswer } from '#situation/claim-check.ts';
import { VerdictMark } from '../controls/verdict-mark.tsx';
import { useLanguage, useStores, useTexts, useView } from '../hooks/context.tsx';
import { BandFigure } from '../provenance/band-figure.tsx';
import { Figure } from '../provenance/figure.tsx';
import { FigureText } from '../provenance/figure-text.tsx';
import { NumbersText } from '../provenance/numbers-text.tsx';
import { CitedSources } from '../record/cited-sources.tsx';
import { Part } from '../record/part.tsx';
import { useTrail } from '../record/trail.tsx';
import { ClaimVerdictMark } from './verdict-mark.tsx';

/** Sites that are listed before the reader asks for all. */
const FIRST_SHOWN = 16;

interface CheckedProps {
  readonly claim: Claim;
  readonly result: CheckResult;
}

/** The sites that a claim is sorted by, nearest first, each with the ground on which US forces may use it. */
export function RankedSites({ claim, result }: CheckedProps): ReactNode {
  const texts = useTexts().sources;
  const [showsAll, setShowsAll] = useState(false);
  const { ranked } = result;
  if (ranked.length === 0) return null;
  const shown = showsAll ? ranked : ranked.slice(0, FIRST_SHOWN);
  return (
    <Part title={texts.ranked}>
      <div className="claim-table-scroller">
        <table className="claim-table">
          <thead>
            <tr>
              <th scope="col">{texts.site}</th>
              <th scope="col" className="number">
                {texts.distance}
              </th>
              <th scope="col">{texts.basis}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((site) => (
              <RankedRow key={site.siteId} claim={claim} result={result} site={site} />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length === ranked.length ? null : (
        <p>
          <Button className="text-button" onPress={() => setShowsAll(true)}>
            {texts.allSites({ count: ranked.length })}
          </Button>
        </p>
      )}
    </Part>
  );
}

interface RankedRowProps extends CheckedProps {
  readonly site: RankedSite;
}

function RankedRow({ claim, result, site }: RankedRowProps): ReactNode {
  const stores = useStores();
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const { kinds, sources: texts } = useTexts();
  const { open } = useTrail();
  const { siteId, basis, metres, uncertaintyMetres, counted, named } = site;
  const checked = { atlas: stores.sourcedAtlas, claim, result, language };
  const provenance = (figure: string) => rankedSiteProvenance(checked, site, figure);
  const distance = lengthText(metres, unit, language);
  return (
    <tr
      data-counted={counted || undefined}
      onPointerEnter={() => hover(stores, siteId)}
      onPointerLeave={() => hover(stores, undefined)}
    >
      <th scope="row">
        <Button className="text-button" onPress={() => open({ kind: 'place', id: siteId })}>
          {nameOfPlace(stores.atlas, siteId, language)}
        </Button>
        {named ? <span className="claim-named">{texts.named}</span> : null}
      </th>
      <td className="number">
        <Figure provenance={() => provenance(distance)}>{distance}</Figure>
        <span className="quiet">
          <NumbersText
            text={texts.plusMinus({ precision: precisionText(uncertaintyMetres, language) })}
            names={[]}
            provenance={provenance}
          />
        </span>
      </td>
      <td>
        {kinds.bases[basis]}
        {counted ? null : <span className="quiet">{texts.rankedBeside}</span>}
      </td>
    </tr>
  );
}

/** How the claim fares by each system that it may mean. */
export function SystemAnswers({ claim, result }: CheckedProps): ReactNode {
  const texts = useTexts().sources;
  if (result.systems.length === 0) return null;
  return (
    <Part title={texts.bySystem}>
      <ul className="system-answers">
        {result.systems.map((answer) => (
          <SystemAnswerRow key={answer.systemId} claim={claim} result={result} answer={answer} />
        ))}
      </ul>
    </Part>
  );
}

/** Sites that are named before the rest are only counted. */
const MOST_NAMED = 4;

interface SystemAnswerRowProps extends CheckedProps {
  readonly answer: SystemAnswer;
}

function SystemAnswerRow({ claim, result, answer }: SystemAnswerRowProps): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const texts = useTexts().sources;
  const { open } = useTrail();
  const { systemId, verdict, band, reaches, others } = answer;
  const system = atlas.systems.get(systemId);
  if (system === undefined) return null;
  const names = others
    .slice(0, MOST_NAMED)
    .map(({ siteId }) => nameOfPlace(atlas, siteId, language));
  const more = others.length - names.length;
  const figure = String(more);
  return (
    <li className="system-answer">
      <p>
        <Button className="text-button" onPress={() => open({ kind: 'system', id: systemId })}>
          {system.names[language]}
        </Button>
        <ClaimVerdictMark verdict={verdict} />
      </p>
      <p className="quiet">
        <BandFigure system={system} band={band} />
        <VerdictMark verdict={reaches} />
      </p>
      {others.length === 0 ? null : (
        <p className="quiet">
          <FigureText
            text={texts.othersReach({ sites: names.join(texts.listSeparator), more })}
            figures={[
              {
                figure,
                provenance: () =>
                  otherSitesProvenance({ atlas, claim, result, language }, answer, figure),
              },
            ]}
            names={names}
          />
        </p>
      )}
    </li>
  );
}

/** The figures that others published, with their dates and definitions, beside the claim's own. */
export function PublishedFigures({ claim }: { readonly claim: Claim }): ReactNode {
  const language = useLanguage();
  const texts = useTexts().sources;
  const { check } = claim;
  if (check.kind !== 'published' && check.kind !== 'rank') return null;
  if (check.kind === 'rank') {
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
