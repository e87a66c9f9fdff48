import type { ReactNode } from 'react';
import { putPlace } from '#commands/own-places.ts';
import { isOwnSiteKind, type OwnPlace, otherOwnPlaceKinds, ownSiteKinds } from '#scenario/own.ts';
import { CheckGroup } from '../controls/check-group.tsx';
import { SelectBox } from '../controls/select-box.tsx';
import { TextBox } from '../controls/text-box.tsx';
import { useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { FormFrame } from './form-frame.tsx';
import { GroundFields } from './ground-fields.tsx';
import { type PlaceDraft, type PlaceFaults, placeDraft, readPlace } from './place-draft.ts';
import { PositionField } from './position-field.tsx';
import { useDraft } from './use-draft.ts';

interface PlaceFormProps {
  /** The place to edit; a new one where absent. */
  readonly place?: OwnPlace | undefined;
  /** Called with the place that was put, or with nothing where the reader leaves. */
  readonly onDone: (placeId: string | undefined) => void;
}

/** A place of the user's own, to add or to edit. */
export function PlaceForm({ place, onDone }: PlaceFormProps): ReactNode {
  const stores = useStores();
  const { own } = useScenario();
  const { own: texts, kinds } = useTexts();
  const { draft, faults, change, submit } = useDraft({
    first: () => placeDraft(place),
    read: (typed) => readPlace(typed, place, own),
    onRead: (read) => {
      putPlace(stores, read);
      onDone(read.id);
    },
  });
  return (
    <FormFrame
      addTitle={texts.addPlace}
      editedName={place?.name}
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
      <PositionField
        typed={draft.position}
        showsFault={faults?.position ?? false}
        onChange={(position) => change({ position })}
      />
      <SelectBox
        label={texts.kind}
        value={draft.kind}
        options={[...otherOwnPlaceKinds, ...ownSiteKinds].map((value) => ({
          value,
          text: kinds.places[value],
        }))}
        onChange={(kind) => change({ kind })}
      />
      {isOwnSiteKind(draft.kind) ? (
        <SiteFields draft={draft} faults={faults} onChange={change} />
      ) : null}
      <GroundFields
        draft={draft.ground}
        fault={faults?.ground}
        onChange={(ground) => change({ ground })}
      />
    </FormFrame>
  );
}

interface SiteFieldsProps {
  readonly draft: PlaceDraft;
  readonly faults: PlaceFaults | undefined;
  readonly onChange: (part: Partial<PlaceDraft>) => void;
}

const hosts = ['JP', 'US', 'PH', 'KR', 'TW', 'PW'] as const;

/** What forces find at a site, and on what ground US forces may use it. */
function SiteFields({ draft, faults, onChange }: SiteFieldsProps): ReactNode {
  const { own: texts, kinds } = useTexts();
  const hostOptions = hosts.map((value) => ({ value, text: kinds.hosts[value] }));
  return (
    <>
      <SelectBox
        label={texts.host}
        value={draft.host}
        options={hostOptions}
        onChange={(host) =>
          onChange({ host, operators: [host], basis: host === 'US' ? 'sovereign' : draft.basis })
        }
      />
      <CheckGroup
        label={texts.facilities}
        value={draft.facilities}
        options={(['runway', 'pier', 'ground'] as const).map((value) => ({
          value,
          text: kinds.facilities[value],
        }))}
        error={faults?.facilities ? texts.noFacilities : undefined}
        onChange={(facilities) => onChange({ facilities })}
      />
      <CheckGroup
        label={texts.operators}
        value={draft.operators}
        options={hostOptions}
        error={faults?.operators ? texts.noOperators : undefined}
        onChange={(operators) => onChange({ operators })}
      />
      <SelectBox
        label={texts.basis}
        value={draft.basis}
        options={(['sovereign', 'treaty', 'rotational', 'joint-use', 'none'] as const).map(
          (value) => ({ value, text: value === 'none' ? texts.basisNone : kinds.bases[value] }),
        )}
        onChange={(basis) => onChange({ basis })}
      />
    </>
  );
}
