import type { ReactNode } from 'react';
import type { Site } from '#atlas/place.ts';
import { SYMBOL_BOX, siteSymbol } from '#map/site-symbol.ts';

interface SiteMarkProps {
  readonly site: Site;
  readonly open: boolean;
}

/** The mark of a site, as the map draws it. The words beside it say the same. */
export function SiteMark({ site, open }: SiteMarkProps): ReactNode {
  return (
    <svg className="site-mark" viewBox={`0 0 ${SYMBOL_BOX} ${SYMBOL_BOX}`} aria-hidden="true">
      {siteSymbol(site.kind, site.site.basis, open).map((part, layer) => (
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
