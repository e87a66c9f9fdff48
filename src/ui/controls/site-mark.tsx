import type { ReactNode } from 'react';
import type { Site } from '#atlas/place.ts';
import { siteSymbol } from '#map/site-symbol.ts';
import { SymbolDrawing } from './symbol-drawing.tsx';

interface SiteMarkProps {
  readonly site: Site;
  readonly open: boolean;
}

/** The mark of a site, as the map draws it. The words beside it say the same. */
export function SiteMark({ site, open }: SiteMarkProps): ReactNode {
  return <SymbolDrawing parts={siteSymbol(site.kind, site.site.basis, open)} />;
}
