import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Selection } from '#store/view-store.ts';
import { useActions } from '../hooks/context.tsx';
import { useTrail } from './trail.tsx';

interface RecordButtonProps {
  readonly record: Selection;
  /** Whether the map moves until the place is in sight. */
  readonly showsPlace?: boolean;
  readonly children: ReactNode;
}

/** The name of a record within a text or a table: pressed, it opens the record. */
export function RecordButton({ record, showsPlace, children }: RecordButtonProps): ReactNode {
  const { open } = useTrail();
  const { showPlace } = useActions();
  const press = () => {
    open(record);
    if (showsPlace) showPlace(record.id);
  };
  return (
    <Button className="text-button" onPress={press}>
      {children}
    </Button>
  );
}
