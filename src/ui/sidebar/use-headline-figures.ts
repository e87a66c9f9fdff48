import { depthProvenance } from '#formats/count-provenance.ts';
import { distanceProvenance, isUnverifiedDistance } from '#formats/distance-provenance.ts';
import { lengthText } from '#formats/length-text.ts';
import { headline } from '#situation/statements.ts';
import type { SideNow } from '#store/side-now.ts';
import { useLanguage, useView } from '../hooks/context.tsx';
import type { NamedFigure } from '../provenance/figure-text.tsx';

/** The figures that the sentence above the map and its note name, each with where it comes from. */
export interface HeadlineFigures {
  readonly sentence: readonly NamedFigure[];
  readonly note: readonly NamedFigure[];
}

const none: HeadlineFigures = { sentence: [], note: [] };

/** The figures of the sentence of a scenario: how many sites reach, and how far the nearest is. */
export function useHeadlineFigures({
  atlas,
  situation,
}: Pick<SideNow, 'atlas' | 'situation'>): HeadlineFigures {
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const earthModel = useView((view) => view.earthModel);
  const said = headline(situation);
  const focus = situation.focus[0];
  if (said.kind === 'no-focus' || focus === undefined) return none;
  const count = (of: 'inside' | 'uncertain'): NamedFigure => ({
    figure: String(focus[of].length),
    provenance: () => depthProvenance(atlas, focus, of, language),
  });
  const { nearest, focusId } = said;
  const counted = count(said.kind === 'uncertain' ? 'uncertain' : 'inside');
  const note = [count('uncertain')];
  if (nearest === undefined) return { sentence: [counted], note };
  const figure = lengthText(nearest.metres, unit, language);
  const distance: NamedFigure = {
    figure,
    isUnverified: isUnverifiedDistance(atlas, nearest.siteId, focusId),
    provenance: () =>
      distanceProvenance({
        atlas,
        fromId: nearest.siteId,
        toId: focusId,
        metres: nearest.metres,
        earthModel,
        language,
        figure,
      }),
  };
  return { sentence: [distance, counted], note };
}
