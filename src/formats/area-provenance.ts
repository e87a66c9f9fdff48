import type { Citation } from '#atlas/reference.ts';
import { formatNumber } from '#i18n/format-number.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { LowAndHigh, SeaAndLand } from '#situation/sea-and-land.ts';
import { type AreaPart, areaText, partOfArea } from './area-text.ts';
import type { Provenance, ProvenanceFact } from './provenance.ts';

const SQUARE_METRES_PER_SQUARE_KILOMETRE = 1e6;

/** An area that is told, and the figure that stands for it. */
export interface ToldArea {
  /** What the figure is of. */
  readonly subject: string;
  readonly part: AreaPart;
  readonly area: LowAndHigh<SeaAndLand>;
  /** The figure as it is shown. */
  readonly figure: string;
  readonly citations?: readonly Citation[];
  /** What else went in. */
  readonly facts?: readonly ProvenanceFact[];
}

/** Where an area that is reached comes from: in all from outlines, and sea and land apart from cells. */
export function areaProvenance(told: ToldArea, language: Language): Provenance {
  const { provenance: texts } = messages(language);
  const { subject, part, area, figure, citations = [], facts = [] } = told;
  const isExact = part === 'total' && area.low.totalDoubtSquareMetres === 0;
  return {
    subject,
    figure,
    origin: isExact ? texts.computed : texts.counted,
    mark: undefined,
    facts: [...areaFacts(part, area, language), ...facts],
    citations,
    method: 'depth',
  };
}

/** The formula of an area, what it is by the lowest and by the highest figures of ranges, and how exact that is. */
function areaFacts(
  part: AreaPart,
  { low, high }: LowAndHigh<SeaAndLand>,
  language: Language,
): readonly ProvenanceFact[] {
  const { provenance: texts, areas } = messages(language);
  const isExact = low.totalDoubtSquareMetres + high.totalDoubtSquareMetres === 0;
  const formula = isExact ? areas.formulas[part] : areas.formulas.cells;
  const [lowest, highest] = [exactText(low, part, language), exactText(high, part, language)];
  const figures =
    lowest === highest
      ? [{ term: areas.byAny, text: lowest }]
      : [
          { term: areas.byLowest, text: lowest },
          { term: areas.byHighest, text: highest },
        ];
  return [
    { term: texts.formula, text: formula },
    ...figures,
    { term: texts.earth, text: texts.wgs84 },
    {
      term: texts.precision,
      text: isExact && part === 'total' ? areas.exactPrecision : areas.cellPrecision,
    },
  ];
}

/** An area to the square kilometre, or with how far it may be off. */
function exactText(area: SeaAndLand, part: AreaPart, language: Language): string {
  const { areas, difference } = messages(language);
  const { squareMetres, doubtSquareMetres } = partOfArea(area, part);
  if (doubtSquareMetres === 0) {
    const figure = formatNumber(squareMetres / SQUARE_METRES_PER_SQUARE_KILOMETRE, language);
    return difference.squareKilometres({ figure });
  }
  const doubt = formatNumber(doubtSquareMetres / SQUARE_METRES_PER_SQUARE_KILOMETRE, language);
  return areas.within({
    area: areaText(squareMetres, language, doubtSquareMetres),
    doubt: difference.squareKilometres({ figure: doubt }),
  });
}
