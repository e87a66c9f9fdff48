import { type ReactNode, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { proximityCsv } from '#formats/proximity-csv.ts';
import type { ProximityRow } from '#situation/proximity.ts';
import { Icon } from '../controls/icon.tsx';
import {
  useActions,
  useFollowing,
  useLanguage,
  useScenario,
  useStores,
  useTexts,
  useView,
} from '../hooks/context.tsx';

/** How long the word that it was copied stays, milliseconds. */
const TOLD_MILLISECONDS = 6000;

/** Copies the rows that the table shows as CSV, and says so. */
export function CopyCsv({ rows }: { readonly rows: readonly ProximityRow[] }): ReactNode {
  const { atlas } = useStores();
  const { copyText } = useActions();
  const scenario = useScenario();
  const { situation } = useFollowing();
  const language = useLanguage();
  const earthModel = useView((view) => view.earthModel);
  const speed = useView((view) => view.travelSpeed);
  const texts = useTexts().follows;
  const [told, setTold] = useState<string>();
  useEffect(() => {
    if (told === undefined) return undefined;
    const timer = setTimeout(() => setTold(undefined), TOLD_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [told]);
  const copy = () => {
    const csv = proximityCsv({ atlas, scenario, situation, rows, earthModel, language, speed });
    copyText(csv).then(
      () => setTold(texts.copied({ count: rows.length })),
      () => setTold(texts.copyFailed),
    );
  };
  return (
    <>
      <span className="follows-told" role="status">
        {told}
      </span>
      <Button className="text-button" onPress={copy} isDisabled={rows.length === 0}>
        <Icon name="copy" />
        {texts.copyCsv}
      </Button>
    </>
  );
}
