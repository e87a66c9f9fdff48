import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Heading } from 'react-aria-components';
import { useStore } from 'zustand';
import { MOST_DRAFTS, type Unkept } from '#store/keeping-store.ts';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { DraftRow } from './draft-row.tsx';
import { useKeeping } from './keeping-context.tsx';

/** The drafts that this browser keeps, the newest first. */
export function DraftList({ onDone }: { readonly onDone: () => void }): ReactNode {
  const keeping = useKeeping();
  const texts = useTexts().keeping;
  const { drafts, draftId, keptAt, unkept } = useStore(useStores().keeping);
  const language = useLanguage();
  const title = useId();
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is read anew whenever something was kept, and told in the language that is shown
  useEffect(() => {
    void keeping.readDrafts();
  }, [keeping, keptAt, language]);
  return (
    <section className="drafts" aria-labelledby={title}>
      <Heading level={2} className="drafts-title" id={title}>
        {texts.drafts}
      </Heading>
      {unkept === undefined ? (
        <p className="keep-hint">{texts.draftsHint({ most: MOST_DRAFTS })}</p>
      ) : (
        <NoneKept why={unkept} />
      )}
      {drafts?.length === 0 && unkept === undefined ? (
        <p className="drafts-none">{texts.noDrafts}</p>
      ) : null}
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

/** In place of how drafts are kept: that they are not, and what to do. */
function NoneKept({ why }: { readonly why: Unkept }): ReactNode {
  const { told } = useTexts().keeping;
  return (
    <>
      <p>{why === 'full' ? told.draftsFull : told.draftsBarred}</p>
      <p className="keep-hint">{why === 'full' ? told.draftsFullBody : told.draftsBarredBody}</p>
    </>
  );
}
