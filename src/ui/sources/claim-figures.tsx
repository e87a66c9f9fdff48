import type { ReactNode } from 'react';
import type { Claim } from '#atlas/claim.ts';
import { differenceText, givenText, measuredText } from '#formats/check-figure-text.ts';
import { givenProvenance, measuredProvenance } from '#formats/claim-provenance.ts';
import type { CheckResult } from '#situation/claim-check.ts';
import { useLanguage, useStores, useTexts, useView } from '../hooks/context.tsx';
import { Figure } from '../provenance/figure.tsx';
import { Fact } from '../record/part.tsx';

interface ClaimFiguresProps {
  readonly claim: Claim;
  readonly result: CheckResult;
}

/** The figure as given, as measured, and how far apart they are; each tells where it comes from. */
export function ClaimFigures({ claim, result }: ClaimFiguresProps): ReactNode {
  const { sourcedAtlas } = useStores();
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const texts = useTexts().sources;
  const given =
    result.given === undefined ? claim.dateAsGiven : givenText(claim, result.given, language);
  const measured = measuredText(claim, result, unit, language);
  const difference = differenceText(claim, result, unit, language);
  if (given === undefined && measured === undefined) return null;
  const ofMeasured = (figure: string) => () =>
    measuredProvenance(sourcedAtlas, claim, result, language, figure);
  return (
    <dl className="facts claim-figures">
      {given === undefined ? null : (
        <Fact term={texts.given}>
          <Figure provenance={() => givenProvenance(sourcedAtlas, claim, language, given)}>
            <span {...(result.given === undefined ? { lang: 'en' } : {})}>{given}</span>
          </Figure>
        </Fact>
      )}
      {measured === undefined ? null : (
        <Fact term={texts.measured}>
          <Figure provenance={ofMeasured(measured)}>{measured}</Figure>
        </Fact>
      )}
      {difference === undefined ? null : (
        <Fact term={texts.difference}>
          <Figure provenance={ofMeasured(difference)}>{difference}</Figure>
        </Fact>
      )}
    </dl>
  );
}
