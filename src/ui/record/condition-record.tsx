import { type ReactNode, useMemo } from 'react';
import type { Condition } from '#atlas/condition.ts';
import { assumeCondition } from '#commands/assume-condition.ts';
import { governedProvenance } from '#formats/count-provenance.ts';
import { formatDate } from '#i18n/format-date.ts';
import { conditionHolds } from '#situation/access.ts';
import { laterGrounds } from '#situation/later-grounds.ts';
import { Switch } from '../controls/switch.tsx';
import { useFollowing, useLanguage, useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { FigureText } from '../provenance/figure-text.tsx';
import { SiteRow } from '../sidebar/site-row.tsx';
import { CitedSources } from './cited-sources.tsx';
import { ClaimList } from './claim-list.tsx';
import { Part } from './part.tsx';

/** The record of a condition: what it does, what the documents say, and which sites need it. */
export function ConditionRecord({ condition }: { readonly condition: Condition }): ReactNode {
  const stores = useStores();
  const scenario = useScenario();
  const language = useLanguage();
  const { record: texts, scenario: words, statements } = useTexts();
  const { id, title, why, claims, citations, fixed, affects } = condition;
  const governed = stores.atlas.sites.filter(({ site }) => site.needs.includes(id));
  const holds = conditionHolds(stores.atlas, scenario, id);
  const { situation } = useFollowing();
  const since = useMemo(
    () => laterGrounds(situation.access.values()).get(id),
    [situation.access, id],
  );
  return (
    <>
      <header className="record-head">
        <h2 className="record-title" tabIndex={-1} data-record-title="">
          {title[language]}
        </h2>
      </header>
      <Part title={texts.whatItDoes}>
        <Switch
          isSelected={holds}
          isDisabled={fixed}
          onChange={(holdsNow) => assumeCondition(stores, id, holdsNow)}
        >
          {holds ? texts.holds : texts.doesNotHold}
        </Switch>
        {fixed ? <p className="quiet">{words.fixed}</p> : null}
        {since === undefined ? null : (
          <p>{statements.laterGround({ since: formatDate(since, language) })}</p>
        )}
        <p>
          <FigureText
            text={
              affects === 'ranges' ? words.governsRanges : words.governs({ count: governed.length })
            }
            figures={[
              {
                figure: String(governed.length),
                provenance: () => governedProvenance(stores.atlas, id, language),
              },
            ]}
          />
        </p>
      </Part>
      <Part title={texts.whyItMatters}>
        <p>{why[language]}</p>
      </Part>
      <Part title={texts.statements}>
        <ClaimList claimIds={claims} />
      </Part>
      {affects === 'sites' ? (
        <Part title={texts.sitesGoverned}>
          {governed.length === 0 ? <p className="quiet">{texts.noSiteGoverned}</p> : null}
          <ul className="site-list">
            {governed.map((site) => (
              <SiteRow key={site.id} site={site} />
            ))}
          </ul>
        </Part>
      ) : null}
      <Part title={texts.sources}>
        <CitedSources citations={citations} />
      </Part>
    </>
  );
}
