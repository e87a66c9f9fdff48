import type { ReactNode } from 'react';
import type { Claim } from '#atlas/claim.ts';
import { otherSitesProvenance } from '#formats/claim-line-provenance.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import type { CheckResult, SystemAnswer } from '#situation/claim-check.ts';
import { VerdictMark } from '../controls/verdict-mark.tsx';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { BandFigure } from '../provenance/band-figure.tsx';
import { FigureText } from '../provenance/figure-text.tsx';
import { Part } from '../record/part.tsx';
import { RecordButton } from '../record/record-button.tsx';
import { ClaimVerdictMark } from './verdict-mark.tsx';

interface CheckedProps {
  readonly claim: Claim;
  readonly result: CheckResult;
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
        <RecordButton record={{ kind: 'system', id: systemId }}>
          {system.names[language]}
        </RecordButton>
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
