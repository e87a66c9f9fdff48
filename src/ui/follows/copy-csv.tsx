import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { proximityCsv } from '#formats/proximity-csv.ts';
import type { ProximityRow } from '#situation/proximity.ts';
import { Icon } from '../controls/icon.tsx';
import {
  useFollowing,
  useLanguage,
  useScenario,
  useStores,
  useTexts,
  useView,
} from '../hooks/context.tsx';
import { useCopying } from '../hooks/use-copying.ts';

/** Copies the rows that the table shows as CSV, and says so. */
export function CopyCsv({ rows }: { readonly rows: readonly ProximityRow[] }): ReactNode {
  const { atlas } = useStores();
  const { told, copy } = useCopying();
  const scenario = useScenario();
  const { situation } = useFollowing();
  const language = useLanguage();
  const earthModel = useView((view) => view.earthModel);
  const speed = useView((view) => view.travelSpeed);
  const texts = useTexts().follows;
  const press = () => {
    const csv = proximityCsv({ atlas, scenario, situation, rows, earthModel, language, speed });
    copy(csv, { copied: texts.copied({ count: rows.length }), copyFailed: texts.copyFailed });
  };
  return (
    <>
      <span className="follows-told" role="status">
        {told}
      </span>
      <Button className="text-button" onPress={press} isDisabled={rows.length === 0}>
        <Icon name="copy" />
        {texts.copyCsv}
      </Button>
    </>
  );
}
