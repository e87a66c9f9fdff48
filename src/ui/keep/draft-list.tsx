import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Heading } from 'react-aria-components';
import { useStore } from 'zustand';
import { MOST_DRAFTS } from '#store/keeping-store.ts';
import { useStores, useTexts } from '../hooks/context.tsx';
import { DraftRow } from './draft-row.tsx';
import { useKeeping } from './keeping-context.tsx';

/** The drafts that this browser keeps, the newest first. */
export function DraftList({ onDone }: { readonly onDone: () => void }): ReactNode {
  const keeping = useKeeping();
  const texts = useTexts().keeping;
  const { drafts, draftId, keptAt } = useStore(useStores().keeping);
  const title = useId();
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is read anew whenever something was kept
  useEffect(() => {
    void keeping.readDrafts();
  }, [keeping, keptAt]);
  return (
    <section className="drafts" aria-labelledby={title}>
      <Heading level={2} className="drafts-title" id={title}>
        {texts.drafts}
      </Heading>
      <p className="keep-hint">{texts.draftsHint({ most: MOST_DRAFTS })}</p>
      {drafts?.length === 0 ? <p className="drafts-none">{texts.noDrafts}</p> : null}
      <ul className="drafts-list" aria-labelledby={title} ref={list} tabIndex={-1}>
        {drafts?.map((draft) => (
          <DraftRow
            draft={draft}
            isThis={draft.id === draftId}
            onOpen={() => {
              void keeping.openDraft(draft.id);
              onDone();
            }}
            onCompared={onDone}
            onRemoved={() => list.current?.focus()}
            key={draft.id}
          />
        ))}
      </ul>
    </section>
  );
}
