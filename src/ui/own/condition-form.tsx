import type { ReactNode } from 'react';
import { putCondition } from '#commands/own-conditions.ts';
import type { OwnCondition } from '#scenario/own.ts';
import { TextBox } from '../controls/text-box.tsx';
import { useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { conditionDraft, readCondition } from './condition-draft.ts';
import { FormFrame } from './form-frame.tsx';
import { GroundFields } from './ground-fields.tsx';
import { SiteChooser } from './site-chooser.tsx';
import { useDraft } from './use-draft.ts';

interface ConditionFormProps {
  /** The condition to edit; a new one where absent. */
  readonly condition?: OwnCondition | undefined;
  /** Called with the condition that was put, or with nothing where the reader leaves. */
  readonly onDone: (conditionId: string | undefined) => void;
}

/** A condition of the user's own over chosen sites, to add or to edit. */
export function ConditionForm({ condition, onDone }: ConditionFormProps): ReactNode {
  const stores = useStores();
  const { own } = useScenario();
  const texts = useTexts().own;
  const { draft, faults, change, submit } = useDraft({
    first: () => conditionDraft(condition),
    read: (typed) => readCondition(typed, condition, own),
    onRead: (read) => {
      putCondition(stores, read);
      onDone(read.id);
    },
  });
  return (
    <FormFrame
      addTitle={texts.addCondition}
      editedName={condition?.title}
      hasFault={faults !== undefined}
      onSubmit={submit}
      onCancel={() => onDone(undefined)}
    >
      <TextBox
        label={texts.condition}
        value={draft.title}
        help={texts.conditionHelp}
        error={faults?.title && texts.nameFaults[faults.title]}
        onChange={(title) => change({ title })}
      />
      <SiteChooser
        chosen={draft.siteIds}
        error={faults?.sites ? texts.noSites : undefined}
        onChange={(siteIds) => change({ siteIds })}
      />
      <GroundFields
        draft={draft.ground}
        fault={faults?.ground}
        onChange={(ground) => change({ ground })}
      />
    </FormFrame>
  );
}
