import type { ReactNode } from 'react';
import { nameOfPlace } from '#formats/place-name.ts';
import { accessText } from '#formats/reason-text.ts';
import type { SiteAccess } from '#situation/access.ts';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { RecordButton } from '../record/record-button.tsx';
import { groupAlike } from './group-alike.ts';
import { ListCount } from './list-count.tsx';

/** A site with why it is open or closed on the earlier and on the later day. */
export interface ChangedSite {
  readonly siteId: string;
  readonly before: SiteAccess | undefined;
  readonly after: SiteAccess | undefined;
}

interface ChangedSitesProps {
  readonly title: string;
  readonly sites: readonly ChangedSite[];
}

/** Sites with why they are open or closed on two days; those of the same reasons together. */
export function ChangedSites({ title, sites }: ChangedSitesProps): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const texts = useTexts().timeline;
  if (sites.length === 0) return null;
  const said = (access: SiteAccess | undefined) =>
    access === undefined ? '' : accessText(atlas, access, language);
  const told = sites.map(({ siteId, before, after }) => {
    const name = nameOfPlace(atlas, siteId, language);
    return { siteId, name, before: said(before), after: said(after) };
  });
  return (
    <section className="changed-sites">
      <ListCount title={title} names={told.map(({ name }) => name)} />
      <ul>
        {groupAlike(told, ({ before, after }) => `${before}\n${after}`).map(
          ([first, ...others]) => (
            <li key={first.siteId} className="changed-site">
              <span className="changed-names">
                {[first, ...others].map(({ siteId, name }) => (
                  <RecordButton key={siteId} record={{ kind: 'place', id: siteId }} showsPlace>
                    {name}
                  </RecordButton>
                ))}
              </span>
              <span>{texts.siteWas({ before: first.before })}</span>
              <span>{texts.siteIs({ after: first.after })}</span>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
