import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { ownClaimId } from '#store/check-store.ts';
import type { Selection } from '#store/view-store.ts';
import { Icon } from '../controls/icon.tsx';
import { useStores, useTexts } from '../hooks/context.tsx';
import { OwnPart } from '../own/own-part.tsx';
import { ClaimRecord } from './claim-record.tsx';
import { ConditionRecord } from './condition-record.tsx';
import { DocumentRecord } from './document-record.tsx';
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
      <OwnPart {...selection} />
      <RecordOf {...selection} />
    </article>
  );
}

function RecordOf({ kind, id }: Selection): ReactNode {
  const { atlas, checks } = useStores();
  const own = useStore(checks, (state) => (id === ownClaimId ? state.own?.claim : undefined));
  const texts = useTexts().record;
  const place = kind === 'place' ? atlas.places.get(id) : undefined;
  if (place !== undefined) return <PlaceRecord place={place} />;
  const system = kind === 'system' ? atlas.systems.get(id) : undefined;
  if (system !== undefined) return <SystemRecord system={system} />;
  const condition = kind === 'condition' ? atlas.conditions.get(id) : undefined;
  if (condition !== undefined) return <ConditionRecord condition={condition} />;
  const event = kind === 'event' ? atlas.events.get(id) : undefined;
  if (event !== undefined) return <EventRecord event={event} />;
  const document = kind === 'document' ? atlas.documents.get(id) : undefined;
  if (document !== undefined) return <DocumentRecord document={document} />;
  const claim = kind === 'claim' ? (atlas.claims.get(id) ?? own) : undefined;
  if (claim !== undefined) return <ClaimRecord claim={claim} />;
  return <p>{texts.unknownRecord({ id })}</p>;
}
