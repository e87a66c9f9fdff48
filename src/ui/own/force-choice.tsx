import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { forceSite } from '#commands/force-site.ts';
import { Choice } from '../controls/choice.tsx';
import { useScenario, useStores, useTexts } from '../hooks/context.tsx';

/** On a site's record: leave it to its conditions, or hold it open or closed over them. */
export function ForceChoice({ siteId }: { readonly siteId: string }): ReactNode {
  const stores = useStores();
  const { forced } = useScenario();
  const texts = useTexts().own;
  const state = forced[siteId];
  return (
    <div className="force">
      <Choice
        label={texts.force}
        value={state ?? 'rule'}
        options={[
          { value: 'rule', text: texts.byRule },
          { value: 'open', text: texts.heldOpen },
          { value: 'closed', text: texts.heldClosed },
        ]}
        onChange={(choice) => forceSite(stores, siteId, choice === 'rule' ? undefined : choice)}
      />
      {state === undefined ? null : (
        <Button className="text-button" onPress={() => forceSite(stores, siteId, undefined)}>
          {texts.backToRule}
        </Button>
      )}
    </div>
  );
}
