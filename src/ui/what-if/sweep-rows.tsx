import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { compareCombination, openCombination } from '#commands/open-combination.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { sweptDepthProvenance, sweptPlacesProvenance } from '#formats/sweep-provenance.ts';
import { combinationText } from '#formats/sweep-text.ts';
import { conditionHolds } from '#situation/access.ts';
import type { SweepQuestion, SweepRow, SweptFocus } from '#situation/sweep.ts';
import { TableHead } from '../controls/table-head.tsx';
import { useLanguage, useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { Figure } from '../provenance/figure.tsx';
import { FigureText } from '../provenance/figure-text.tsx';

/** A combination and its rank among all that were swept. */
interface RankedRow {
  readonly row: SweepRow;
  readonly rank: number;
}

interface SweepRowsProps {
  readonly question: SweepQuestion;
  /** The rows that are shown, in their order. */
  readonly rows: readonly RankedRow[];
  /** Places that do not count. */
  readonly left: readonly string[];
}

/** A row a combination: what holds, how many places are reached, how deep; and on asking each place and what to do with it. */
export function SweepRows({ question, rows, left }: SweepRowsProps): ReactNode {
  const { sweep: texts } = useTexts();
  return (
    <table className="table sweep-table">
      <caption className="visually-hidden">{texts.table}</caption>
      <TableHead
        columns={[
          { text: texts.rank, isNumber: true },
          { text: texts.combination },
          { text: texts.reached, isNumber: true },
          { text: texts.depth, isNumber: true },
        ]}
      />
      <tbody>
        {rows.map(({ row, rank }) => (
          <CombinationRow
            key={row.holding.join(' ')}
            question={question}
            row={row}
            left={left}
            rank={rank}
          />
        ))}
      </tbody>
    </table>
  );
}

interface CombinationRowProps extends Pick<SweepRowsProps, 'question' | 'left'>, RankedRow {}

function CombinationRow({ question, row, left, rank }: CombinationRowProps): ReactNode {
  const { atlas } = useStores();
  const { sweep: texts, tallies } = useTexts();
  const language = useLanguage();
  const scenario = useScenario();
  const [isOpen, setOpen] = useState(false);
  const { conditionIds } = question;
  const counted = row.focus.filter(({ focusId }) => !left.includes(focusId));
  const reached = counted.filter(({ depth }) => depth > 0).length;
  const depth = counted.reduce((sum, one) => sum + one.depth, 0);
  const reachedText = texts.ofPlaces({ reached, total: counted.length });
  const told = (of: 'reached' | 'depth', figure: string) =>
    sweptPlacesProvenance(atlas, counted, of, language, figure);
  const isNow = conditionIds.every(
    (id) => conditionHolds(atlas, scenario, id) === row.holding.includes(id),
  );
  const words = combinationText(atlas, conditionIds, row.holding, language);
  return (
    <tr data-now={isNow || undefined}>
      <td className="number">{rank}</td>
      <th scope="row">
        <Button
          className="sweep-words"
          aria-label={texts.details({ words })}
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          {words}
        </Button>
        {isNow ? <span className="sweep-now">{texts.now}</span> : null}
        {isOpen ? (
          <>
            <PlaceDepths question={question} row={row} focus={counted} />
            {isNow ? null : <Acts question={question} row={row} />}
          </>
        ) : null}
      </th>
      <td className="number">
        <Figure of={tallies.placesReached} provenance={() => told('reached', reachedText)}>
          {reachedText}
        </Figure>
      </td>
      <td className="number">
        <Figure of={tallies.depthSum} provenance={() => told('depth', String(depth))}>
          {depth}
        </Figure>
      </td>
    </tr>
  );
}

interface PlaceDepthsProps extends Pick<CombinationRowProps, 'question' | 'row'> {
  readonly focus: readonly SweptFocus[];
}

function PlaceDepths({ question, row, focus }: PlaceDepthsProps): ReactNode {
  const { atlas, sourcedAtlas } = useStores();
  const { sweep: texts } = useTexts();
  const language = useLanguage();
  return (
    <ul className="sweep-depths">
      {focus.map(({ focusId, depth, uncertain }) => {
        const place = nameOfPlace(atlas, focusId, language);
        const count = (of: 'inside' | 'uncertain') => ({
          figure: String(of === 'inside' ? depth : uncertain),
          provenance: () =>
            sweptDepthProvenance(sourcedAtlas, question, row, { focusId, of }, language),
        });
        return (
          <li key={focusId}>
            <FigureText
              text={
                uncertain === 0
                  ? texts.placeDepth({ place, depth })
                  : texts.placeUnsure({ place, depth, uncertain })
              }
              figures={[count('inside'), ...(uncertain === 0 ? [] : [count('uncertain')])]}
              names={[place]}
            />
          </li>
        );
      })}
    </ul>
  );
}

function Acts({ question, row }: Pick<CombinationRowProps, 'question' | 'row'>): ReactNode {
  const stores = useStores();
  const { sweep: texts } = useTexts();
  return (
    <span className="sweep-acts">
      <Button className="text-button" onPress={() => openCombination(stores, question, row)}>
        {texts.assume}
      </Button>
      <Button className="text-button" onPress={() => compareCombination(stores, question, row)}>
        {texts.compare}
      </Button>
    </span>
  );
}
