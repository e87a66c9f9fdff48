import { givenText, measuredLengthText } from '#formats/check-figure-text.ts';
import { givenProvenance, measuredProvenance } from '#formats/claim-provenance.ts';
import { lengthText } from '#formats/length-text.ts';
import { messages } from '#i18n/messages.ts';
import type { CheckResult } from '#situation/claim-check.ts';
import type { Moment } from '../drawing/moment.ts';
import type { LegendEntry, LegendFigure } from './entry.ts';

/** What the map shows of the claim that is looked at: its lines, rings and places, and the point that can be moved. */
export function claimEntries(moment: Moment): LegendEntry[] {
  const result = moment.claim?.result;
  if (result === undefined) return [];
  const { lines, rings, placeIds } = result.drawing;
  const texts = messages(moment.wording.language).sources;
  const others = lines.some(({ role }) => role === 'alternative');
  return [
    ...lineEntries(moment, result),
    ...(others
      ? [entry('otherwise', { kind: 'line', colour: 'ink', dash: 'dashed' }, texts.legendOtherwise)]
      : []),
    ...(rings.length > 0 ? [ringEntry(moment, result)] : []),
    ...(placeIds.length > 0 ? [entry('places', { kind: 'claim-place' }, texts.legendPlaces)] : []),
    ...(result.controls.movable === undefined
      ? []
      : [entry('movable', { kind: 'claim-movable' }, texts.legendMovable)]),
  ];
}

function entry(id: string, swatch: LegendEntry['swatch'], text: string): LegendEntry {
  return { id: `claim-${id}`, group: 'claim', swatch, text };
}

/** The line that the claim is judged by, with both figures. */
function lineEntries({ atlas, claim, wording }: Moment, result: CheckResult): LegendEntry[] {
  const { language, unit } = wording;
  const texts = messages(language).sources;
  const { measured: figure } = result;
  const judged = result.drawing.lines.filter(({ role }) => role === 'measured');
  const line =
    judged.find(({ metres }) => figure?.kind === 'length' && figure.metres === metres) ?? judged[0];
  if (claim === undefined || line === undefined) return [];
  const measured: LegendFigure = figureOf(
    measuredLengthText(line, result.given, unit, language),
    (figure) => measuredProvenance(atlas, claim.claim, result, language, figure),
  );
  const swatch = { kind: 'line', colour: 'ink', dash: 'solid' } as const;
  if (result.given?.metres === undefined) {
    const text = texts.legendLine({ measured: measured.figure });
    return [{ ...entry('line', swatch, text), figures: [measured] }];
  }
  const given = figureOf(givenText(claim.claim, result.given, language), (figure) =>
    givenProvenance(atlas, claim.claim, language, figure),
  );
  const text = texts.legendMeasured({ given: given.figure, measured: measured.figure });
  return [{ ...entry('line', swatch, text), figures: [given, measured] }];
}

function ringEntry({ atlas, claim, wording }: Moment, result: CheckResult): LegendEntry {
  const { language, unit } = wording;
  const texts = messages(language).sources;
  const radii = new Set(result.drawing.rings.map(({ radiusMetres }) => radiusMetres));
  const figures = [...radii].map((metres) =>
    figureOf(lengthText(metres, unit, language), (figure) =>
      claim === undefined
        ? undefined
        : measuredProvenance(atlas, claim.claim, result, language, figure),
    ),
  );
  const text = texts.legendRing({
    figures: figures.map(({ figure }) => figure).join(texts.listSeparator),
  });
  return { ...entry('ring', { kind: 'line', colour: 'ink', dash: 'dashed' }, text), figures };
}

function figureOf(
  figure: string,
  provenance: (figure: string) => ReturnType<LegendFigure['provenance']>,
): LegendFigure {
  return { figure, provenance: () => provenance(figure) };
}
