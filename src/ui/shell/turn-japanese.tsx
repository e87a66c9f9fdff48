import { type ReactNode, useLayoutEffect } from 'react';
import { changeView } from '#commands/change-view.ts';
import { useStores } from '../hooks/context.tsx';
import { japanese } from '../japanese.ts';
import { Later } from '../later/later.tsx';

interface TurnJapaneseProps {
  readonly onTurned: () => void;
}

/** Turns the page Japanese as soon as its texts are there. */
export function TurnJapanese({ onTurned }: TurnJapaneseProps): ReactNode {
  return <Later part={japanese}>{() => <Turn onTurned={onTurned} />}</Later>;
}

function Turn({ onTurned }: TurnJapaneseProps): ReactNode {
  const stores = useStores();
  useLayoutEffect(() => {
    changeView(stores, { language: 'ja' });
    onTurned();
  }, [stores, onTurned]);
  return null;
}
