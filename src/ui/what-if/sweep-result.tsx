import { type ReactNode, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { nameOfPlace } from '#formats/place-name.ts';
import { formatNumber } from '#i18n/format-number.ts';
import { isSweptAlike, type SweepQuestion, type SweepRow } from '#situation/sweep.ts';
import { needingAll, rankSweep } from '#situation/sweep-rank.ts';
import { Checkbox } from '../controls/checkbox.tsx';
import { Choice } from '../controls/choice.tsx';
import { useLanguage, useScenario, useStores, useTexts, useView } from '../hooks/context.tsx';
import { SweepRows } from './sweep-rows.tsx';

interface SweepResultProps {
  readonly question: SweepQuestion;
  readonly rows: readonly SweepRow[];
}

const PAGE = 10;

/** The combinations by what they reach, the best or the worst first. */
export function SweepResult({ question, rows }: SweepResultProps): ReactNode {
  const { sweep: texts } = useTexts();
  const language = useLanguage();
  const scenario = useScenario();
  const earthModel = useView((view) => view.earthModel);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [order, setOrder] = useState<'best' | 'worst'>('best');
  const [isNeeded, setNeeded] = useState(true);
  const [most, setMost] = useState(PAGE);
  const focusIds = useMemo(() => (rows[0]?.focus ?? []).map(({ focusId }) => focusId), [rows]);
  const ranked = useMemo(() => {
    const counted = focusIds.filter((id) => !left.includes(id));
    return rankSweep(rows, counted).map((row, index) => ({ row, rank: index + 1 }));
  }, [rows, focusIds, left]);
  const needed = useMemo(() => new Set(needingAll(rows)), [rows]);
  const shown = isNeeded ? ranked.filter(({ row }) => needed.has(row)) : ranked;
  const ordered = order === 'best' ? shown : shown.toReversed();
  const isStale = question.earthModel !== earthModel || !isSweptAlike(question, scenario);
  const more = Math.min(PAGE, ordered.length - most);
  const number = (count: number) => formatNumber(count, language);
  return (
    <div className="sweep-result">
      {isStale ? (
        <p className="sweep-stale" role="status">
          {texts.stale}
        </p>
      ) : null}
      <CountedPlaces focusIds={focusIds} left={left} onChange={setLeft} />
      <div className="sweep-order">
        <Choice
          label={texts.order}
          hideLabel
          value={order}
          options={[
            { value: 'best', text: texts.best },
            { value: 'worst', text: texts.worst },
          ]}
          onChange={setOrder}
        />
        <span className="quiet" role="status">
          {texts.shownOf({ shown: number(ordered.length), total: number(rows.length) })}
        </span>
      </div>
      <Checkbox isSelected={isNeeded} onChange={setNeeded}>
        {texts.needed}
      </Checkbox>
      <SweepRows question={question} rows={ordered.slice(0, most)} left={left} />
      {more > 0 ? (
        <Button className="text-button" onPress={() => setMost(most + PAGE)}>
          {texts.more({ count: more })}
        </Button>
      ) : null}
    </div>
  );
}

interface CountedPlacesProps {
  readonly focusIds: readonly string[];
  /** Those of them that do not count. */
  readonly left: readonly string[];
  readonly onChange: (left: readonly string[]) => void;
}

function CountedPlaces({ focusIds, left, onChange }: CountedPlacesProps): ReactNode {
  const { atlas } = useStores();
  const { sweep: texts } = useTexts();
  const language = useLanguage();
  return (
    <fieldset className="tick-list sweep-places">
      <legend className="field-label">{texts.ranking}</legend>
      {focusIds.map((id) => (
        <Checkbox
          key={id}
          isSelected={!left.includes(id)}
          onChange={(counts) => onChange(counts ? left.filter((one) => one !== id) : [...left, id])}
        >
          {nameOfPlace(atlas, id, language)}
        </Checkbox>
      ))}
    </fieldset>
  );
}
