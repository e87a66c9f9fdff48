import type { ReactNode } from 'react';
import { combinationsProvenance } from '#formats/combinations-provenance.ts';
import { formatNumber } from '#i18n/format-number.ts';
import { sweepSize } from '#situation/sweep.ts';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { FigureText } from '../provenance/figure-text.tsx';

/** How many combinations some conditions have. */
export function CombinationCount({
  conditionIds,
}: {
  readonly conditionIds: readonly string[];
}): ReactNode {
  const { atlas } = useStores();
  const { sweep: texts } = useTexts();
  const language = useLanguage();
  const figure = formatNumber(sweepSize(conditionIds), language);
  const provenance = () => combinationsProvenance(atlas, conditionIds, language, figure);
  return (
    <FigureText text={texts.combinations({ count: figure })} figures={[{ figure, provenance }]} />
  );
}
