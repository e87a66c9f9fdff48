import type { ReactNode } from 'react';
import type { PublishedRange, RangeFigure } from '#atlas/system.ts';
import { bandText } from '#formats/band-text.ts';
import { lengthText } from '#formats/length-text.ts';
import { formatNumber } from '#i18n/format-number.ts';
import type { Band } from '#situation/band.ts';
import { useLanguage, useTexts, useView } from '../hooks/context.tsx';
import { Fact } from './part.tsx';

interface RangeFactsProps {
  readonly range: PublishedRange;
  /** The band that follows from it when tanks are filled in flight. */
  readonly refuelled: Band | undefined;
  /** Whether reach is computed from it. */
  readonly used: boolean;
}

/** One published range: its figures as shown and as printed, its date and how far it is trusted. */
export function RangeFacts({ range, refuelled, used }: RangeFactsProps): ReactNode {
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const { kinds, record: texts, statements } = useTexts();
  const { kind, low, stated, high, asOf, confidence, note } = range;
  const band = {
    lowMetres: (low ?? stated).metres,
    statedMetres: stated.metres,
    highMetres: (high ?? stated).metres,
  };
  return (
    <div className="range">
      <p className="range-title">
        <span>{kinds.ranges[kind]}</span>
        <span className="mark">{used ? texts.inUse : texts.notReach}</span>
      </p>
      <p className="range-band">{bandText(band, unit, language)}</p>
      <dl className="facts">
        {low === undefined ? null : <Figure term={texts.low} figure={low} />}
        <Figure term={texts.stated} figure={stated} />
        {high === undefined ? null : <Figure term={texts.high} figure={high} />}
        {refuelled === undefined ? null : (
          <Fact term={texts.refuelledBand} mark={statements.computed}>
            {bandText(refuelled, unit, language)}
          </Fact>
        )}
        <Fact term={texts.asOf}>{asOf}</Fact>
        <Fact term={texts.confidence}>{kinds.confidences[confidence]}</Fact>
      </dl>
      {note === undefined ? null : <p className="quiet">{note[language]}</p>}
    </div>
  );
}

function Figure({ term, figure }: { readonly term: string; readonly figure: RangeFigure }) {
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const { record: texts, statements, units } = useTexts();
  const { value, unit: printedUnit } = figure.given;
  const decimals = Number.isInteger(value) ? 0 : 1;
  return (
    <Fact term={term} mark={figure.verified ? undefined : statements.unverified}>
      {lengthText(figure.metres, unit, language)}
      <span className="range-printed">
        {texts.asPrinted({
          value: formatNumber(value, language, decimals),
          unit: units[printedUnit],
        })}
      </span>
    </Fact>
  );
}
