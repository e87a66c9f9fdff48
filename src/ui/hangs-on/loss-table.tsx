import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { askSoleAreas } from '#commands/ask-areas.ts';
import { depthLostProvenance } from '#formats/failure-provenance.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { type FocusFailure, rankedLosses, type SiteLoss } from '#situation/failure.ts';
import { TableHead } from '../controls/table-head.tsx';
import { useLanguage, useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { Figure } from '../provenance/figure.tsx';
import { RecordButton } from '../record/record-button.tsx';
import { SoleArea } from './sole-area.tsx';

interface LossTableProps {
  readonly failures: readonly FocusFailure[];
  /** The systems that count; all that are chosen where absent. */
  readonly systemIds: readonly string[] | undefined;
}

/** Rows that are shown before the reader asks for the rest. */
const SHOWN = 6;

/** The sites by what would be lost without them: places in focus first, then depth, then area. */
export function LossTable({ failures, systemIds }: LossTableProps): ReactNode {
  const stores = useStores();
  const scenario = useScenario();
  const texts = useTexts().hangsOn;
  const [isWhole, setWhole] = useState(false);
  const sole = useStore(stores.areas, (areas) => areas.sole);
  useEffect(() => askSoleAreas(stores, { scenario, systemIds }), [stores, scenario, systemIds]);
  const areas = sole.kind === 'answered' ? sole.answer : undefined;
  const losses = useMemo(() => rankedLosses(failures, areas), [failures, areas]);
  if (losses.length === 0) return <p className="quiet">{texts.nothing}</p>;
  const shown = isWhole ? losses : losses.slice(0, SHOWN);
  const more = losses.length - shown.length;
  return (
    <div>
      <table className="table loss-table">
        <caption>{texts.ranked}</caption>
        <TableHead
          columns={[
            { text: texts.site },
            { text: texts.lost },
            { text: texts.thinned, isNumber: true },
            { text: texts.area, isNumber: true },
          ]}
        />
        <tbody>
          {shown.map((loss) => (
            <LossRow key={loss.siteId} loss={loss} asked={sole.kind} />
          ))}
        </tbody>
      </table>
      {losses.length > SHOWN ? (
        <Button className="text-button" onPress={() => setWhole(!isWhole)}>
          {isWhole ? texts.less : texts.more({ count: more })}
        </Button>
      ) : null}
    </div>
  );
}

interface LossRowProps {
  readonly loss: SiteLoss;
  readonly asked: 'none' | 'working' | 'answered' | 'failed';
}

function LossRow({ loss, asked }: LossRowProps): ReactNode {
  const { atlas } = useStores();
  const { statements, tallies } = useTexts();
  const language = useLanguage();
  const { siteId, lostFocusIds, thinnedFocusIds, soleArea } = loss;
  const site = nameOfPlace(atlas, siteId, language);
  const lost = lostFocusIds.map((id) => nameOfPlace(atlas, id, language));
  return (
    <tr data-lost={lost.length > 0 || undefined}>
      <th scope="row">
        <RecordButton record={{ kind: 'place', id: siteId }} showsPlace>
          {site}
        </RecordButton>
      </th>
      <td>{lost.length === 0 ? '–' : lost.join(statements.listSeparator)}</td>
      <td className="number">
        <Figure
          of={tallies.depthLostBy({ site })}
          provenance={() => depthLostProvenance(atlas, siteId, thinnedFocusIds, language)}
        >
          {thinnedFocusIds.length}
        </Figure>
      </td>
      <td className="number">
        <SoleArea site={site} area={soleArea} asked={asked} />
      </td>
    </tr>
  );
}
