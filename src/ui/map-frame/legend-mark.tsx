import type { ReactNode } from 'react';
import type { LegendSwatch } from '#map/legend.ts';
import { SymbolDrawing } from '../controls/symbol-drawing.tsx';

const dashes = { solid: undefined, dashed: '5 3', dotted: '0.1 3.2' } as const;

/** The mark of a line of the legend, drawn as the map draws it. */
export function LegendMark({ swatch }: { readonly swatch: LegendSwatch }): ReactNode {
  switch (swatch.kind) {
    case 'symbol':
      return <SymbolDrawing parts={swatch.parts} />;
    case 'line':
      return (
        <svg className="legend-mark" viewBox="0 0 24 12" aria-hidden="true">
          <line
            x1="2"
            x2="22"
            y1="6"
            y2="6"
            data-colour={swatch.colour}
            strokeDasharray={dashes[swatch.dash]}
          />
        </svg>
      );
    case 'area':
      return (
        <svg className="legend-mark" viewBox="0 0 24 12" aria-hidden="true">
          <rect x="2" y="0.5" width="20" height="11" data-colour={swatch.colour} />
        </svg>
      );
    case 'focus':
      return (
        <svg className="legend-mark" viewBox="0 0 24 12" aria-hidden="true">
          <circle cx="12" cy="6" r="4.6" />
          <circle className="legend-dot" cx="12" cy="6" r="1.2" />
        </svg>
      );
    case 'position':
      return (
        <svg className="legend-mark" viewBox="0 0 24 12" aria-hidden="true">
          <circle className="legend-dot" cx="12" cy="6" r="2.6" />
        </svg>
      );
    case 'claim-place':
      return (
        <svg className="legend-mark" viewBox="0 0 24 12" aria-hidden="true">
          <circle cx="12" cy="6" r="5" />
        </svg>
      );
    case 'claim-movable':
      return (
        <svg className="legend-mark" viewBox="0 0 24 12" aria-hidden="true">
          <circle className="legend-movable" cx="12" cy="6" r="5" />
        </svg>
      );
    case 'event':
      return (
        <svg className="legend-mark" viewBox="0 0 24 12" aria-hidden="true">
          <circle cx="12" cy="6" r="3" />
          <circle cx="12" cy="6" r="5.2" />
        </svg>
      );
  }
}
