import { type ReactNode, useState } from 'react';
import { putCondition } from '#commands/own-conditions.ts';
import type { OwnCondition } from '#scenario/own.ts';
import { freeOwnId } from '#scenario/own-id.ts';
import { TextBox } from '../controls/text-box.tsx';
import { useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { FormFrame } from './form-frame.tsx';
import { type GroundFault, groundDraft, readGround } from './ground-draft.ts';
import { GroundFields } from './ground-fields.tsx';
import { SiteChooser } from './site-chooser.tsx';

interface ConditionFormProps {
  /** The condition to edit; a new one where absent. */
  readonly condition?: OwnCondition | undefined;
  readonly onDone: (conditionId: string | undefined) => void;
}

interface Faults {
  readonly title: boolean;
  readonly sites: boolean;
  readonly ground: GroundFault | undefined;
}

/** A condition of the user's own over chosen sites, to add or to edit. */
export function ConditionForm({ condition, onDone }: ConditionFormProps): ReactNode {
  const stores = useStores();
  const { own } = useScenario();
  const texts = useTexts().own;
  const [typed, setTyped] = useState(condition?.title ?? '');
  const [siteIds, setSites] = useState<readonly string[]>(condition?.siteIds ?? []);
  const [draft, setDraft] = useState(() => groundDraft(condition?.ground));
  const [faults, setFaults] = useState<Faults>();
  const submit = () => {
    const title = typed.trim();
    const ground = readGround(draft);
    const isUntitled = title === '' || title.length > 120;
    if (isUntitled || siteIds.length === 0 || typeof ground === 'string') {
      setFaults({
        title: isUntitled,
        sites: siteIds.length === 0,
        ground: typeof ground === 'string' ? ground : undefined,
      });
      return;
    }
    const id = condition?.id ?? freeOwnId(own, title, 'condition');
    putCondition(stores, { id, title, siteIds: [...siteIds], ground });
    onDone(id);
  };
  return (
    <FormFrame
      title={
        condition === undefined ? texts.addCondition : texts.ownForm({ name: condition.title })
      }
      isNew={condition === undefined}
      hasFault={faults !== undefined}
      onSubmit={submit}
      onCancel={() => onDone(undefined)}
    >
      <TextBox
        label={texts.condition}
        value={typed}
        help={texts.conditionHelp}
        error={faults?.title ? texts.noName : undefined}
        onChange={(text) => {
          setTyped(text);
          setFaults(undefined);
        }}
      />
      <SiteChooser
        chosen={siteIds}
        error={faults?.sites ? texts.noSites : undefined}
        onChange={(ids) => {
          setSites(ids);
          setFaults(undefined);
        }}
      />
      <GroundFields
        draft={draft}
        fault={faults?.ground}
        onChange={(ground) => {
          setDraft(ground);
          setFaults(undefined);
        }}
      />
    </FormFrame>
  );
}
