import type { ReactNode } from 'react';
import type { Claim } from '#atlas/claim.ts';
import { measuredLengthText, readingText } from '#formats/check-figure-text.ts';
import { checkLineProvenance, readingProvenance } from '#formats/claim-line-provenance.ts';
import { measuredProvenance, namesOfInputs } from '#formats/claim-provenance.ts';
import { lengthText } from '#formats/length-text.ts';
import { lineEndText } from '#formats/line-end-text.ts';
import type { CheckAlternative, CheckResult } from '#situation/claim-check.ts';
import { useLanguage, useStores, useTexts, useView } from '../hooks/context.tsx';
import { NumbersText } from '../provenance/numbers-text.tsx';
import { ClaimVerdictMark } from './verdict-mark.tsx';

interface ClaimAlternativesProps {
  readonly claim: Claim;
  readonly result: CheckResult;
}

/** Other ways to read or to measure the claim, each with how it fares by that. */
export function ClaimAlternatives({ claim, result }: ClaimAlternativesProps): ReactNode {
  const texts = useTexts().sources;
  const { alternatives } = result;
  if (alternatives.length === 0) return null;
  return (
    <>
      <h4 className="part-subtitle">{texts.otherwise}</h4>
      <ul className="claim-alternatives">
        {alternatives.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the alternatives of a result never change their places
          <li key={index}>
            <span>
              <AlternativeText claim={claim} result={result} alternative={one} />
            </span>
            <ClaimVerdictMark verdict={one.verdict} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface AlternativeTextProps extends ClaimAlternativesProps {
  readonly alternative: CheckAlternative;
}

function AlternativeText({ claim, result, alternative }: AlternativeTextProps): ReactNode {
  const { sourcedAtlas: atlas } = useStores();
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const texts = useTexts().sources;
  const { kind, line, measuredMetres } = alternative;
  const value = result.given?.value;
  const checked = { atlas, claim, result, language };
  if (kind === 'unit' && alternative.unit !== undefined && value !== undefined) {
    return (
      <NumbersText
        text={readingText(value, alternative.unit, language)}
        names={[]}
        provenance={(figure) => readingProvenance(checked, figure)}
      />
    );
  }
  if (kind === 'measure' && line !== undefined) {
    const text = texts.lineOtherwise({
      from: lineEndText(atlas, line.from, language),
      to: lineEndText(atlas, line.to, language),
      figure: measuredLengthText(line, undefined, unit, language),
    });
    return (
      <NumbersText
        text={text}
        names={namesOfInputs(atlas, result, language)}
        provenance={(figure) => checkLineProvenance(checked, line, figure)}
      />
    );
  }
  if (measuredMetres === undefined) return null;
  return (
    <NumbersText
      text={texts.publishedRange({ figure: lengthText(measuredMetres, unit, language) })}
      names={[]}
      provenance={(figure) => measuredProvenance(atlas, claim, result, language, figure)}
    />
  );
}
