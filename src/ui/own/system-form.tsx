import type { ReactNode } from 'react';
import { putSystem } from '#commands/own-systems.ts';
import type { OwnSystem } from '#scenario/own.ts';
import { CheckGroup } from '../controls/check-group.tsx';
import { Checkbox } from '../controls/checkbox.tsx';
import { SelectBox } from '../controls/select-box.tsx';
import { TextBox } from '../controls/text-box.tsx';
import { useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { BandFields } from './band-fields.tsx';
import { FormFrame } from './form-frame.tsx';
import { GroundFields } from './ground-fields.tsx';
import { readSystem, systemDraft } from './system-draft.ts';
import { useDraft } from './use-draft.ts';

interface SystemFormProps {
  /** The system to edit; a new one where absent. */
  readonly system?: OwnSystem | undefined;
  /** Called with the system that was put, or with nothing where the reader leaves. */
  readonly onDone: (systemId: string | undefined) => void;
}

const categories = [
  'missile',
  'fighter',
  'bomber',
  'patrol',
  'uav',
  'interceptor',
  'landing-craft',
] as const;

/** A system of the user's own, to add or to edit: a band and what it rests on. */
export function SystemForm({ system, onDone }: SystemFormProps): ReactNode {
  const stores = useStores();
  const { own } = useScenario();
  const { own: texts, kinds } = useTexts();
  const { draft, faults, change, submit } = useDraft({
    first: () => systemDraft(system),
    read: (typed) => readSystem(typed, system, own),
    onRead: (read) => {
      putSystem(stores, read);
      onDone(read.id);
    },
  });
  return (
    <FormFrame
      addTitle={texts.addSystem}
      editedName={system?.name}
      hasFault={faults !== undefined}
      onSubmit={submit}
      onCancel={() => onDone(undefined)}
    >
      <TextBox
        label={texts.name}
        value={draft.name}
        error={faults?.name && texts.nameFaults[faults.name]}
        onChange={(name) => change({ name })}
      />
      <div className="own-pair">
        <SelectBox
          label={texts.category}
          value={draft.category}
          options={categories.map((value) => ({ value, text: kinds.systems[value] }))}
          onChange={(category) => change({ category })}
        />
        <SelectBox
          label={texts.facility}
          value={draft.facility}
          options={(['runway', 'pier', 'ground'] as const).map((value) => ({
            value,
            text: kinds.facilities[value],
          }))}
          onChange={(facility) => change({ facility })}
        />
      </div>
      <CheckGroup
        label={texts.users}
        value={draft.operators}
        options={(['US', 'JP'] as const).map((value) => ({ value, text: kinds.hosts[value] }))}
        error={faults?.operators ? texts.noOperators : undefined}
        onChange={(operators) => change({ operators })}
      />
      <BandFields draft={draft} faults={faults} onChange={change} />
      <Checkbox isSelected={draft.refuellable} onChange={(refuellable) => change({ refuellable })}>
        {texts.refuellable}
      </Checkbox>
      <GroundFields
        draft={draft.ground}
        fault={faults?.ground}
        onChange={(ground) => change({ ground })}
      />
    </FormFrame>
  );
}
