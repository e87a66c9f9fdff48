import { useState } from 'react';
import type { ReadDraft } from './read-draft.ts';

interface DraftOptions<Draft, OwnRecord, Faults> {
  /** What the form holds when it opens. */
  readonly first: () => Draft;
  readonly read: (draft: Draft) => ReadDraft<OwnRecord, Faults>;
  /** Called with the record once a draft that is handed in has no fault. */
  readonly onRead: (record: OwnRecord) => void;
}

interface DraftInHand<Draft, Faults> {
  readonly draft: Draft;
  /** What was wrong when the draft was handed in; nothing once it is changed. */
  readonly faults: Faults | undefined;
  readonly change: (part: Partial<Draft>) => void;
  readonly submit: () => void;
}

/** What is typed into a form, until it is handed in without a fault. */
export function useDraft<Draft extends object, OwnRecord, Faults>({
  first,
  read,
  onRead,
}: DraftOptions<Draft, OwnRecord, Faults>): DraftInHand<Draft, Faults> {
  const [draft, setDraft] = useState(first);
  const [faults, setFaults] = useState<Faults>();
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    setFaults(undefined);
  };
  const submit = () => {
    const answer = read(draft);
    if ('faults' in answer) setFaults(answer.faults);
    else onRead(answer.record);
  };
  return { draft, faults, change, submit };
}
