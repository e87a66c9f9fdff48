import type { ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { lengthText } from '#formats/length-text.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import type { FocusSituation } from '#situation/proximity.ts';
import { useLanguage, useStores, useTexts, useView } from '../hooks/context.tsx';
import { OwnMark } from '../own/own-mark.tsx';

interface FocusSummaryProps {
  /** The places in focus, the leading one first. */
  readonly focus: readonly FocusSituation[];
  /** The place that the table is about; all of them where absent. */
  readonly chosen: string | undefined;
  readonly onChoose: (focusId: string | undefined) => void;
}

const ALL = 'all';

/** Each place in focus: how many sites reach it, and which one it hangs on. Choosing one sorts out the table. */
export function FocusSummary({ focus, chosen, onChoose }: FocusSummaryProps): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const texts = useTexts().follows;
  if (focus.length === 0) return null;
  return (
    <ListBox
      className="summary"
      aria-label={texts.places}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen ?? ALL]}
      onSelectionChange={(keys) => {
        if (keys === 'all') return;
        const key = [...keys][0];
        if (key !== undefined) onChoose(key === ALL ? undefined : String(key));
      }}
    >
      {focus.map((one) => (
        <ListBoxItem
          key={one.focusId}
          id={one.focusId}
          className="summary-item"
          textValue={nameOfPlace(atlas, one.focusId, language)}
        >
          <span className="summary-depth">{one.depth}</span>
          <span className="summary-place">
            {nameOfPlace(atlas, one.focusId, language)}
            <OwnMark id={one.focusId} />
          </span>
          <SummaryWords focus={one} />
        </ListBoxItem>
      ))}
      {focus.length > 1 ? (
        <ListBoxItem id={ALL} className="summary-item summary-all" textValue={texts.allPlaces}>
          <span className="summary-place">{texts.allPlaces}</span>
        </ListBoxItem>
      ) : null}
    </ListBox>
  );
}

function SummaryWords({ focus }: { readonly focus: FocusSituation }): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const { follows: texts, statements } = useTexts();
  const { depth, inside, uncertain, nearestOpen } = focus;
  const only = inside[0];
  const alone = depth === 1 && only !== undefined;
  const words = [
    alone
      ? statements.singlePoint({ site: nameOfPlace(atlas, only.siteId, language) })
      : texts.depth({ count: depth }),
    ...(uncertain.length > 0 ? [texts.uncertainMore({ count: uncertain.length })] : []),
    ...(depth === 0 && nearestOpen !== undefined
      ? [
          texts.nearest({
            site: nameOfPlace(atlas, nearestOpen.siteId, language),
            distance: lengthText(nearestOpen.metres, unit, language),
          }),
        ]
      : []),
  ];
  return (
    <span className="summary-words" data-alone={alone || undefined}>
      {words.join(statements.clauseSeparator)}
    </span>
  );
}
