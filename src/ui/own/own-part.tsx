import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { removeCondition } from '#commands/own-conditions.ts';
import { removePlace } from '#commands/own-places.ts';
import { removeSystem } from '#commands/own-systems.ts';
import { ownGroundText } from '#formats/own-ground-text.ts';
import { isOwn } from '#scenario/own.ts';
import type { Selection } from '#store/view-store.ts';
import { useLanguage, useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { useTrail } from '../record/trail.tsx';
import { ConditionForm } from './condition-form.tsx';
import { OwnMark } from './own-mark.tsx';
import { PlaceForm } from './place-form.tsx';
import { SystemForm } from './system-form.tsx';
import './own.css';

/** On the page of an own record: that it is one, what it rests on, and its edit and removal. Nothing on other pages. */
export function OwnPart({ kind, id }: Selection): ReactNode {
  const stores = useStores();
  const { own } = useScenario();
  const language = useLanguage();
  const texts = useTexts().own;
  const { back } = useTrail();
  const [isEditing, setEditing] = useState(false);
  if (!isOwn(id)) return null;
  const remove = () => {
    if (kind === 'place') removePlace(stores, id);
    else if (kind === 'condition') removeCondition(stores, id);
    else removeSystem(stores, id);
    back();
  };
  const url = groundUrl([...own.places, ...own.systems, ...own.conditions], id);
  const isCombination = own.combinations.some((one) => one.id === id);
  return (
    <aside className="own-part" aria-label={texts.isOwn}>
      <p>
        <OwnMark id={id} /> {texts.isOwn}
      </p>
      <p className="own-part-ground">
        {ownGroundText(stores.atlas, id, language)}{' '}
        {url === undefined ? null : (
          <a href={url} target="_blank" rel="noreferrer">
            {url}
          </a>
        )}
      </p>
      <p className="record-acts">
        {isCombination ? null : (
          <Button
            className="text-button"
            aria-expanded={isEditing}
            onPress={() => setEditing(!isEditing)}
          >
            {texts.edit}
          </Button>
        )}
        <Button className="text-button" onPress={remove}>
          {texts.remove}
        </Button>
      </p>
      {isEditing ? <EditForm kind={kind} id={id} onDone={() => setEditing(false)} /> : null}
    </aside>
  );
}

interface EditFormProps extends Selection {
  readonly onDone: () => void;
}

function EditForm({ kind, id, onDone }: EditFormProps): ReactNode {
  const { own } = useScenario();
  const place = kind === 'place' ? own.places.find((one) => one.id === id) : undefined;
  if (place !== undefined) return <PlaceForm place={place} onDone={onDone} />;
  const system = kind === 'system' ? own.systems.find((one) => one.id === id) : undefined;
  if (system !== undefined) return <SystemForm system={system} onDone={onDone} />;
  const condition = own.conditions.find((one) => one.id === id);
  return condition === undefined ? null : <ConditionForm condition={condition} onDone={onDone} />;
}

interface Grounded {
  readonly id: string;
  readonly ground: { readonly kind: string; readonly url?: string | undefined };
}

function groundUrl(records: readonly Grounded[], id: string): string | undefined {
  return records.find((record) => record.id === id)?.ground.url;
}
