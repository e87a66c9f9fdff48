import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Site } from '#atlas/place.ts';
import { hover } from '#commands/select.ts';
import { placeName } from '#formats/place-name.ts';
import { accessText } from '#formats/reason-text.ts';
import { SiteMark } from '../controls/site-mark.tsx';
import {
  useAccess,
  useActions,
  useAtlas,
  useForced,
  useLanguage,
  useStores,
  useTexts,
} from '../hooks/context.tsx';
import { ForceMenu } from '../own/force-menu.tsx';
import { OwnMark } from '../own/own-mark.tsx';
import { useTrail } from '../record/trail.tsx';

/** A site in a list: its mark, its name and, in words, its state with the reason. */
export function SiteRow({ site }: { readonly site: Site }): ReactNode {
  const stores = useStores();
  const language = useLanguage();
  const { showPlace } = useActions();
  const { open } = useTrail();
  const atlas = useAtlas();
  const access = useAccess(site.id);
  const texts = useTexts().own;
  const isForced = useForced(site.id) !== undefined;
  const name = placeName(site, language);
  if (access === undefined) return null;
  return (
    <li className="site-item">
      <Button
        className="row-button site-row"
        data-open={access.open}
        onHoverStart={() => hover(stores, site.id)}
        onHoverEnd={() => hover(stores, undefined)}
        onPress={() => {
          open({ kind: 'place', id: site.id });
          showPlace(site.id);
        }}
      >
        <SiteMark site={site} open={access.open} isForced={isForced} />
        <span className="site-row-name">
          {name}
          <OwnMark id={site.id} />
          {isForced ? <span className="forced-mark">{texts.forcedMark}</span> : null}
        </span>
        <span className="site-row-reason">{accessText(atlas, access, language)}</span>
      </Button>
      <ForceMenu siteId={site.id} name={name} />
    </li>
  );
}
