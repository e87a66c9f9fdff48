import type { ReactNode } from 'react';
import type { PublishedRange, RangeFigure, System } from '#atlas/system.ts';
import { asOfText } from '#formats/as-of-text.ts';
import { publishedRangeProvenance, rangeFigureProvenance } from '#formats/band-provenance.ts';
import { bandText } from '#formats/band-text.ts';
import { lengthText } from '#formats/length-text.ts';
import { formatNumber } from '#i18n/format-number.ts';
import type { Band } from '#situation/band.ts';
import { useLanguage, useTexts, useView } from '../hooks/context.tsx';
import { BandFigure } from '../provenance/band-figure.tsx';
import { Figure } from '../provenance/figure.tsx';
import { NumbersText } from '../provenance/numbers-text.tsx';
import { Fact } from './part.tsx';

interface RangeFactsProps {
  readonly system: System;
  readonly range: PublishedRange;
  /** The band that follows from it when tanks are filled in flight. */
  readonly refuelled: Band | undefined;
  /** Whether reach is computed from it. */
  readonly used: boolean;
}

/** One published range: its figures as shown and as printed, its date and how far it is trusted. */
export function RangeFacts({ system, range, refuelled, used }: RangeFactsProps): ReactNode {
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const { kinds, record: texts, statements } = useTexts();
  const { kind, low, stated, high, asOf, confidence, note } = range;
  const band = {
    lowMetres: (low ?? stated).metres,
    statedMetres: stated.metres,
    highMetres: (high ?? stated).metres,
  };
  const headline = bandText(band, unit, language);
  return (
    <div className="range">
      <p className="range-title">
        <span>{kinds.ranges[kind]}</span>
        <span className="mark">{used ? texts.inUse : texts.notReach}</span>
      </p>
      <p className="range-band">
        <Figure provenance={() => publishedRangeProvenance(system, range, language, headline)}>
          {headline}
        </Figure>
      </p>
      <dl className="facts">
        {low === undefined ? null : (
          <PrintedFigure term={texts.low} figure={low} {...{ system, range }} />
        )}
        <PrintedFigure term={texts.stated} figure={stated} {...{ system, range }} />
        {high === undefined ? null : (
          <PrintedFigure term={texts.high} figure={high} {...{ system, range }} />
        )}
        {refuelled === undefined ? null : (
          <Fact term={texts.refuelledBand} mark={statements.computed}>
            <BandFigure system={system} band={refuelled} />
          </Fact>
        )}
        <Fact term={texts.asOf}>{asOfText(asOf, language)}</Fact>
        <Fact term={texts.confidence}>{kinds.confidences[confidence]}</Fact>
      </dl>
      {note === undefined ? null : <p className="quiet">{note[language]}</p>}
    </div>
  );
}

interface PrintedFigureProps {
  readonly term: string;
  readonly figure: RangeFigure;
  readonly range: PublishedRange;
  readonly system: System;
}

function PrintedFigure({ term, figure, range, system }: PrintedFigureProps): ReactNode {
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const { record: texts, statements, units } = useTexts();
  const { value, unit: printedUnit } = figure.given;
  const decimals = Number.isInteger(value) ? 0 : 1;
  const shown = lengthText(figure.metres, unit, language);
  const printed = formatNumber(value, language, decimals);
  const provenance = (one: string) => rangeFigureProvenance(system, range, figure, language, one);
  return (
    <Fact term={term} mark={figure.verified ? undefined : statements.unverified}>
      <Figure provenance={() => provenance(shown)}>{shown}</Figure>
      <span className="range-printed">
        <NumbersText
          text={texts.asPrinted({ value: printed, unit: units[printedUnit] })}
          names={[]}
          provenance={provenance}
        />
      </span>
    </Fact>
  );
}
