import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Selection } from '#store/view-store.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { useActions, useTexts } from '../hooks/context.tsx';
import { useTrail } from '../record/trail.tsx';

interface OwnListProps {
  readonly title: string;
  readonly kind: Selection['kind'];
  readonly records: readonly { readonly id: string; readonly name: string }[];
  readonly onRemove: (id: string) => void;
}

/** The own records of one kind: each opens its record, and can be taken out. */
export function OwnList({ title, kind, records, onRemove }: OwnListProps): ReactNode {
  const texts = useTexts().own;
  const { showPlace } = useActions();
  const { open } = useTrail();
  return (
    <section aria-label={title}>
      <h3 className="own-list-title">{title}</h3>
      {records.length === 0 ? <p className="quiet">{texts.noPlaces}</p> : null}
      <ul>
        {records.map(({ id, name }) => (
          <li key={id} className="own-row">
            <Button
              className="own-row-name text-button"
              onPress={() => {
                open({ kind, id });
                if (kind === 'place') showPlace(id);
              }}
            >
              {name}
            </Button>
            <IconButton
              icon="close"
              label={texts.removeNamed({ name })}
              onPress={() => onRemove(id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
