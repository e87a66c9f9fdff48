import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Selection } from '#store/view-store.ts';
import { Icon } from '../controls/icon.tsx';
import { useStores, useTexts } from '../hooks/context.tsx';
import { ConditionRecord } from './condition-record.tsx';
import { EventRecord } from './event-record.tsx';
import { PlaceRecord } from './place-record.tsx';
import { SystemRecord } from './system-record.tsx';
import { useTrail } from './trail.tsx';
import './record.css';

/** One record on a page of its own, with the way back. */
export function RecordPage({ selection }: { readonly selection: Selection }): ReactNode {
  const { back } = useTrail();
  const texts = useTexts().record;
  return (
    <article className="record">
      <Button className="record-back" onPress={back}>
        <Icon name="back" />
        {texts.back}
      </Button>
      <RecordOf {...selection} />
    </article>
  );
}

function RecordOf({ kind, id }: Selection): ReactNode {
  const { atlas } = useStores();
  const texts = useTexts().record;
  const place = kind === 'place' ? atlas.places.get(id) : undefined;
  if (place !== undefined) return <PlaceRecord place={place} />;
  const system = kind === 'system' ? atlas.systems.get(id) : undefined;
  if (system !== undefined) return <SystemRecord system={system} />;
  const condition = kind === 'condition' ? atlas.conditions.get(id) : undefined;
  if (condition !== undefined) return <ConditionRecord condition={condition} />;
  const event = kind === 'event' ? atlas.events.get(id) : undefined;
  if (event !== undefined) return <EventRecord event={event} />;
  return <p>{texts.unknownRecord({ id })}</p>;
}
