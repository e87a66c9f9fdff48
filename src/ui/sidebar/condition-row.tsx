import { type ReactNode, useMemo } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { Condition } from '#atlas/condition.ts';
import { assumeCondition } from '#commands/assume-condition.ts';
import { governedProvenance } from '#formats/count-provenance.ts';
import { formatDate } from '#i18n/format-date.ts';
import { conditionHolds } from '#situation/access.ts';
import { laterGrounds } from '#situation/later-grounds.ts';
import { OtherHolds } from '../compare/other-holds.tsx';
import { Switch } from '../controls/switch.tsx';
import { useFollowing, useLanguage, useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { OwnMark } from '../own/own-mark.tsx';
import { FigureText } from '../provenance/figure-text.tsx';
import { CitedSources } from '../record/cited-sources.tsx';
import { useTrail } from '../record/trail.tsx';

interface ConditionRowProps {
  readonly condition: Condition;
  /** How many sites need it. */
  readonly governedCount: number;
}

/** One condition: its switch, and on asking why it matters and where that is written. */
export function ConditionRow({ condition, governedCount }: ConditionRowProps): ReactNode {
  const stores = useStores();
  const scenario = useScenario();
  const language = useLanguage();
  const { scenario: texts, statements } = useTexts();
  const { open } = useTrail();
  const { id, title, why, citations, fixed, affects } = condition;
  const first = citations.slice(0, 1);
  const holds = conditionHolds(stores.atlas, scenario, id);
  const { situation } = useFollowing();
  const since = useMemo(
    () => laterGrounds(situation.access.values()).get(id),
    [situation.access, id],
  );
  const governs =
    affects === 'ranges' ? texts.governsRanges : texts.governs({ count: governedCount });
  return (
    <Disclosure className="condition">
      <div className="condition-row">
        <Switch
          isSelected={holds}
          isDisabled={fixed}
          onChange={(holdsNow) => assumeCondition(stores, id, holdsNow)}
        >
          {title[language]}
          <OwnMark id={id} />
          {fixed ? <span className="condition-fixed">{texts.fixed}</span> : null}
          <OtherHolds conditionId={id} />
        </Switch>
        <Button
          slot="trigger"
          className="icon-button condition-why"
          aria-label={texts.whyAsk({ title: title[language] })}
        >
          {'?'}
        </Button>
      </div>
      {since === undefined ? null : (
        <p className="condition-later">
          {statements.laterGround({ since: formatDate(since, language) })}
        </p>
      )}
      <DisclosurePanel className="condition-panel">
        <p>{why[language]}</p>
        <p className="quiet">
          <FigureText
            text={governs}
            figures={[
              {
                figure: String(governedCount),
                provenance: () => governedProvenance(stores.atlas, id, language),
              },
            ]}
          />
        </p>
        <CitedSources citations={first} />
        <Button className="text-button" onPress={() => open({ kind: 'condition', id })}>
          {texts.openRecord}
        </Button>
      </DisclosurePanel>
    </Disclosure>
  );
}
