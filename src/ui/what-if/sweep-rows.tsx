import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { compareCombination, openCombination } from '#commands/open-combination.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { combinationText } from '#formats/sweep-text.ts';
import { conditionHolds } from '#situation/access.ts';
import type { SweepQuestion, SweepRow, SweptFocus } from '#situation/sweep.ts';
import { useLanguage, useScenario, useStores, useTexts } from '../hooks/context.tsx';

interface SweepRowsProps {
  readonly question: SweepQuestion;
  /** The rows that are shown, in their order. */
  readonly rows: readonly SweepRow[];
  /** Places that do not count. */
  readonly left: readonly string[];
  /** The rank of a row by where it stands. */
  readonly rankOf: (index: number) => number;
}

/** A row a combination: what holds, how many places are reached, how deep, and what to do with it. */
export function SweepRows({ question, rows, left, rankOf }: SweepRowsProps): ReactNode {
  const { sweep: texts } = useTexts();
  return (
    <table className="sweep-table">
      <caption className="visually-hidden">{texts.table}</caption>
      <thead>
        <tr>
          <th scope="col" className="number">
            {texts.rank}
          </th>
          <th scope="col">{texts.combination}</th>
          <th scope="col" className="number">
            {texts.reached}
          </th>
          <th scope="col" className="number">
            {texts.depth}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <CombinationRow
            key={row.holding.join(' ')}
            question={question}
            row={row}
            left={left}
            rank={rankOf(index)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface CombinationRowProps extends Pick<SweepRowsProps, 'question' | 'left'> {
  readonly row: SweepRow;
  readonly rank: number;
}

function CombinationRow({ question, row, left, rank }: CombinationRowProps): ReactNode {
  const stores = useStores();
  const { sweep: texts, statements } = useTexts();
  const language = useLanguage();
  const scenario = useScenario();
  const { conditionIds } = question;
  const counted = row.focus.filter(({ focusId }) => !left.includes(focusId));
  const reached = counted.filter(({ depth }) => depth > 0).length;
  const depth = counted.reduce((sum, one) => sum + one.depth, 0);
  const isNow = conditionIds.every(
    (id) => conditionHolds(stores.atlas, scenario, id) === row.holding.includes(id),
  );
  const words = combinationText(stores.atlas, conditionIds, row.holding, language);
  const depthText = ({ focusId, depth: sites, uncertain }: SweptFocus) => {
    const place = nameOfPlace(stores.atlas, focusId, language);
    return uncertain === 0
      ? texts.placeDepth({ place, depth: sites })
      : texts.placeUnsure({ place, depth: sites, uncertain });
  };
  return (
    <tr data-now={isNow || undefined}>
      <td className="number">{rank}</td>
      <th scope="row">
        <span className="sweep-words">{words}</span>
        <span className="sweep-depths">
          {counted.map(depthText).join(statements.listSeparator)}
        </span>
        <span className="sweep-acts">
          {isNow ? (
            <span className="sweep-now">{texts.now}</span>
          ) : (
            <>
              <Button
                className="text-button"
                onPress={() => openCombination(stores, question, row)}
              >
                {texts.assume}
              </Button>
              <Button
                className="text-button"
                onPress={() => compareCombination(stores, question, row)}
              >
                {texts.compare}
              </Button>
            </>
          )}
        </span>
      </th>
      <td className="number">{texts.ofPlaces({ reached, total: counted.length })}</td>
      <td className="number">{depth}</td>
    </tr>
  );
}
