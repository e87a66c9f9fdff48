import type { ReactNode } from 'react';
import type { Site } from '#atlas/place.ts';
import { listedSitesProvenance, openSitesProvenance } from '#formats/count-provenance.ts';
import { useFollowing, useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { FigureText } from '../provenance/figure-text.tsx';

/** How many of some sites are open, and by what: both counts tell of which sites they are. */
export function OpenCount({ sites }: { readonly sites: readonly Site[] }): ReactNode {
  const { atlas } = useStores();
  const { situation } = useFollowing();
  const language = useLanguage();
  const texts = useTexts().scenario;
  const ids = sites.map(({ id }) => id);
  const openIds = ids.filter((id) => situation.access.get(id)?.open === true);
  const open = {
    figure: String(openIds.length),
    provenance: () => openSitesProvenance(atlas, openIds, language),
  };
  const total = {
    figure: String(ids.length),
    provenance: () => listedSitesProvenance(atlas, ids, language),
  };
  return (
    <FigureText
      text={texts.openCount({ open: openIds.length, total: ids.length })}
      figures={language === 'ja' ? [total, open] : [open, total]}
    />
  );
}
