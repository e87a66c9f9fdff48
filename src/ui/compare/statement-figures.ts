import { areaProvenance } from '#formats/area-provenance.ts';
import { areaParts, areaRangeText } from '#formats/area-text.ts';
import { depthProvenance } from '#formats/count-provenance.ts';
import { nearestChangeProvenance, turnedSitesProvenance } from '#formats/difference-provenance.ts';
import { lengthText } from '#formats/length-text.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { DifferenceStatement, NearestChange } from '#situation/difference-statements.ts';
import type { NamedFigure } from '../provenance/figure-text.tsx';
import type { Compared } from './use-compared.ts';

/** How the figures of a sentence are written. */
export interface FigureWording {
  readonly language: Language;
  readonly unit: LengthUnit;
  readonly earthModel: EarthModel;
}

/** The figures that a sentence of a difference names, each with where it comes from. */
export function statementFigures(
  compared: Compared,
  statement: DifferenceStatement,
  wording: FigureWording,
): readonly NamedFigure[] {
  switch (statement.kind) {
    case 'depth':
      return [
        ...nearestFigures(compared, statement.focusId, statement.nearest, wording),
        ...depthFigures(compared, statement, wording),
      ];
    case 'nearest':
      return nearestFigures(compared, statement.focusId, statement.nearest, wording);
    case 'system':
      return [];
    case 'sites':
      return siteFigures(compared, statement, wording);
    case 'area':
      return areaFigures(statement, wording);
  }
}

function depthFigures(
  { a, b }: Compared,
  { focusId, before, after }: Extract<DifferenceStatement, { readonly kind: 'depth' }>,
  { language }: FigureWording,
): readonly NamedFigure[] {
  const figure = (side: Compared['a'], depth: number): readonly NamedFigure[] => {
    const focus = side.situation.focus.find((one) => one.focusId === focusId);
    if (focus === undefined) return [];
    const provenance = () => depthProvenance(side.atlas, focus, 'inside', language);
    return [{ figure: String(depth), provenance }];
  };
  const [inA, inB] = [figure(a, before), figure(b, after)];
  return language === 'ja' ? [...inA, ...inB] : [...inB, ...inA];
}

function nearestFigures(
  { atlas }: Compared,
  focusId: string,
  nearest: NearestChange | undefined,
  { language, unit, earthModel }: FigureWording,
): readonly NamedFigure[] {
  if (nearest?.after === undefined) return [];
  const { before, after } = nearest;
  const figure = lengthText(Math.abs(after.metres - (before?.metres ?? 0)), unit, language);
  const told = { atlas, language, earthModel, figure };
  return [{ figure, provenance: () => nearestChangeProvenance(focusId, nearest, told) }];
}

function siteFigures(
  { atlas, change }: Compared,
  { change: turn, siteIds }: Extract<DifferenceStatement, { readonly kind: 'sites' }>,
  { language }: FigureWording,
): readonly NamedFigure[] {
  const figure = String(siteIds.length);
  const told = { atlas, language, figure };
  return [{ figure, provenance: () => turnedSitesProvenance(turn, change[turn], told) }];
}

function areaFigures(
  { change, area }: Extract<DifferenceStatement, { readonly kind: 'area' }>,
  { language }: FigureWording,
): readonly NamedFigure[] {
  const texts = messages(language).difference.panel;
  const subject = change === 'gained' ? texts.onlyB : texts.onlyA;
  return areaParts.map((part) => {
    const figure = areaRangeText(area, part, language);
    return { figure, provenance: () => areaProvenance({ subject, part, area, figure }, language) };
  });
}
