import { type ReactNode, useSyncExternalStore } from 'react';
import { scaleProvenance } from '#formats/length-provenance.ts';
import { toUnit } from '#geodesy/units.ts';
import { formatNumber } from '#i18n/format-number.ts';
import { useLanguage, useTexts } from '../hooks/context.tsx';
import type { MapPort } from '../map-port.ts';
import { Figure } from '../provenance/figure.tsx';
import { scaleBar } from './scale-steps.ts';

const MOST_PIXELS = 116;

const units = ['km', 'mi', 'nmi'] as const;

/** The scale at the centre of the map in kilometres, statute miles and nautical miles. */
export function ScaleBars({ map }: { readonly map: MapPort }): ReactNode {
  const language = useLanguage();
  const texts = useTexts();
  const metresPerPixel = useSyncExternalStore(map.subscribeView, () => map.view().metresPerPixel);
  const bars = units.map((unit) => {
    const { metres, pixels } = scaleBar(metresPerPixel, unit, MOST_PIXELS);
    const value = toUnit(metres, unit);
    const decimals = value < 1 ? Math.ceil(-Math.log10(value)) : 0;
    return {
      unit,
      pixels,
      words: `${formatNumber(value, language, decimals)}\u2009${texts.units[unit]}`,
    };
  });
  const shown = bars.map(({ words }) => words).join(texts.statements.listSeparator);
  return (
    <section className="scale" aria-label={texts.mapFrame.scaleBars}>
      <Figure provenance={() => scaleProvenance(language, shown)}>
        {bars.map(({ unit, pixels, words }) => (
          <span key={unit} className="scale-row">
            <span className="scale-bar" style={{ width: `${pixels}px` }} aria-hidden="true" />
            <span className="scale-words">{words}</span>{' '}
          </span>
        ))}
      </Figure>
    </section>
  );
}
