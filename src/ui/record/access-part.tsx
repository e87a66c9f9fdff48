import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Site } from '#atlas/place.ts';
import { accessText, reasonText } from '#formats/reason-text.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { Reason } from '#situation/access.ts';
import { useFollowing, useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { ForceChoice } from '../own/force-choice.tsx';
import { CitedSources } from './cited-sources.tsx';
import { ClaimList } from './claim-list.tsx';
import { Part } from './part.tsx';
import { useTrail } from './trail.tsx';

/** Why a site is open or closed: each condition with what the documents say, then the legal ground. */
export function AccessPart({ site }: { readonly site: Site }): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const texts = useTexts();
  const access = useFollowing().situation.access.get(site.id);
  if (access === undefined) return null;
  const { basisNote, basisCitations, basis, availableFrom, former } = site.site;
  return (
    <Part title={access.open ? texts.record.whyOpen : texts.record.whyClosed}>
      <p className="access-sentence" data-open={access.open}>
        {accessText(atlas, access, language)}
      </p>
      <ForceChoice siteId={site.id} />
      <ol className="chain">
        {access.reasons.map((reason) => (
          <ReasonItem key={`${reason.kind} ${conditionIdOf(reason) ?? ''}`} reason={reason} />
        ))}
      </ol>
      <p>
        <span className="basis-word">{texts.kinds.bases[basis]}</span>
        {basisNote[language]}
      </p>
      {former === undefined ? null : <p>{former.basisNote[language]}</p>}
      {availableFrom === undefined ? null : (
        <p>{texts.record.availableFrom({ date: formatDate(availableFrom, language) })}</p>
      )}
      <CitedSources citations={basisCitations} />
    </Part>
  );
}

function conditionIdOf(reason: Reason): string | undefined {
  return reason.kind === 'condition' ? reason.conditionId : undefined;
}

function ReasonItem({ reason }: { readonly reason: Reason }): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const texts = useTexts().record;
  const { open } = useTrail();
  const id = conditionIdOf(reason);
  const condition = id === undefined ? undefined : atlas.conditions.get(id);
  if (reason.kind !== 'condition' || condition === undefined) {
    return <li className="chain-link">{reasonText(atlas, reason, language)}</li>;
  }
  return (
    <li className="chain-link">
      <Button
        className="text-button chain-condition"
        onPress={() => open({ kind: 'condition', id: condition.id })}
      >
        {condition.title[language]}
      </Button>
      <span className="chain-state" data-holds={reason.holds}>
        {reason.holds ? texts.holds : texts.doesNotHold}
      </span>
      <ClaimList claimIds={condition.claims} />
    </li>
  );
}
