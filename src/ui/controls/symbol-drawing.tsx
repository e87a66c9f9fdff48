import type { ReactNode } from 'react';
import { SYMBOL_BOX, type SymbolPart } from '#map/site-symbol.ts';

/** A symbol of the map, drawn part by part in the colours of the page. */
export function SymbolDrawing({ parts }: { readonly parts: readonly SymbolPart[] }): ReactNode {
  return (
    <svg className="site-mark" viewBox={`0 0 ${SYMBOL_BOX} ${SYMBOL_BOX}`} aria-hidden="true">
      {parts.map((part, layer) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a symbol are told apart by their order alone
          key={layer}
          d={part.path}
          data-fill={part.fill}
          data-stroke={part.stroke}
          strokeWidth={part.strokeWidth}
          strokeDasharray={part.dash.join(' ')}
          strokeLinecap="round"
        />
      ))}
    </svg>
  );
}
