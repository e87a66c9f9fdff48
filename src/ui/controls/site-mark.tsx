import type { ReactNode } from 'react';
import type { Site } from '#atlas/place.ts';
import { ownMarkParts } from '#map/own-symbol.ts';
import { siteSymbol } from '#map/site-symbol.ts';
import { isOwn } from '#scenario/own.ts';
import { SymbolDrawing } from './symbol-drawing.tsx';

interface SiteMarkProps {
  readonly site: Site;
  readonly open: boolean;
  /** Whether it is held so over its conditions. */
  readonly isForced?: boolean;
}

/** The mark of a site, as the map draws it. The words beside it say the same. */
export function SiteMark({ site, open, isForced = false }: SiteMarkProps): ReactNode {
  const parts = [
    ...siteSymbol(site.kind, site.site.basis, open),
    ...ownMarkParts({ isOwn: isOwn(site.id), isForced, isPlace: false }),
  ];
  return <SymbolDrawing parts={parts} />;
}
