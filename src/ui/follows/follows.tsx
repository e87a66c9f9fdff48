import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { Heading } from 'react-aria-components';
import { nameOfPlace } from '#formats/place-name.ts';
import { EditedLetter } from '../compare/side-letter.tsx';
import { useEditedSide } from '../compare/use-sides.ts';
import { Checkbox } from '../controls/checkbox.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { useFollowing, useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { Later } from '../later/later.tsx';
import { laterPart } from '../later-part.ts';
import { TravelNote } from '../own/travel-time.tsx';
import { CopyCsv } from './copy-csv.tsx';
import { FocusSummary } from './focus-summary.tsx';
import { type Part, PartChoice } from './part-choice.tsx';
import { chooseRows, type Sorting, sortRows } from './table-rows.ts';
import './follows.css';

const proximityTable = laterPart(
  async () => (await import('./proximity-table.tsx')).ProximityTable,
);
const differencePanel = laterPart(
  async () => (await import('../compare/difference-panel.tsx')).DifferencePanel,
);

interface FollowsProps {
  readonly shown: boolean;
  /** Shows or hides the table; absent where it always shows. */
  readonly onShow?: ((shown: boolean) => void) | undefined;
}

/** Which place the table is about: the leading one until the reader chooses. */
type Chosen = { readonly kind: 'lead' } | { readonly kind: 'all' } | { readonly focusId: string };

/**
 * What follows: each place in focus with what reaches it, and the table of distances; while two scenarios are compared, what
 * differs between them, or that table for the one that acts change.
 */
export function Follows({ shown, onShow }: FollowsProps): ReactNode {
  const { atlas } = useStores();
  const { situation: newest } = useFollowing();
  const situation = useDeferredValue(newest);
  const language = useLanguage();
  const { follows: texts } = useTexts();
  const isComparing = useEditedSide() !== undefined;
  const [comparedPart, setPart] = useState<Part>('difference');
  const part = isComparing ? comparedPart : 'table';
  const [openOnly, setOpenOnly] = useState(true);
  const [chosen, setChosen] = useState<Chosen>({ kind: 'lead' });
  const [sorting, setSorting] = useState<Sorting>({ column: 'distance', direction: 'ascending' });
  const focusId = focusOf(
    chosen,
    situation.focus.map((one) => one.focusId),
  );
  const rows = useMemo(() => {
    const collator = new Intl.Collator(language);
    const nameOf = (placeId: string) => nameOfPlace(atlas, placeId, language);
    return sortRows(chooseRows(situation, { focusId, openOnly }), sorting, nameOf, collator);
  }, [atlas, situation, focusId, openOnly, sorting, language]);
  return (
    <section id="follows" className="follows" aria-label={texts.title} tabIndex={-1}>
      <div className="follows-bar">
        <Heading level={2} className="follows-title">
          {texts.title}
          {part === 'table' ? <EditedLetter /> : null}
        </Heading>
        {shown && isComparing ? <PartChoice part={part} onChoose={setPart} /> : null}
        {shown && part === 'table' ? (
          <>
            <Checkbox isSelected={openOnly} onChange={setOpenOnly}>
              {texts.openOnly}
            </Checkbox>
            <span className="follows-count">{texts.rowCount({ count: rows.length })}</span>
            <TravelNote />
            <CopyCsv rows={rows} />
          </>
        ) : null}
        {onShow === undefined ? null : (
          <IconButton
            className={shown ? 'follows-hide' : 'follows-show'}
            icon="down"
            label={shown ? texts.hide : texts.show}
            onPress={() => onShow(!shown)}
          />
        )}
      </div>
      {shown && part === 'difference' ? (
        <div className="follows-difference">
          <Later part={differencePanel}>{(DifferencePanel) => <DifferencePanel />}</Later>
        </div>
      ) : null}
      {shown && part === 'table' ? (
        <div className="follows-body">
          <FocusSummary
            focus={situation.focus}
            chosen={focusId}
            onChoose={(id) => setChosen(id === undefined ? { kind: 'all' } : { focusId: id })}
          />
          <Later part={proximityTable}>
            {(ProximityTable) => (
              <ProximityTable
                situation={situation}
                rows={rows}
                sorting={sorting}
                onSort={setSorting}
                showPlace={focusId === undefined}
              />
            )}
          </Later>
        </div>
      ) : null}
    </section>
  );
}

function focusOf(chosen: Chosen, focusIds: readonly string[]): string | undefined {
  if ('focusId' in chosen) {
    return focusIds.includes(chosen.focusId) ? chosen.focusId : focusIds[0];
  }
  return chosen.kind === 'all' ? undefined : focusIds[0];
}
