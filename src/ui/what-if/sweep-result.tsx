import { type ReactNode, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { nameOfPlace } from '#formats/place-name.ts';
import { isSweptAlike, type SweepQuestion, type SweepRow } from '#situation/sweep.ts';
import { rankSweep } from '#situation/sweep-rank.ts';
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
  const { atlas } = useStores();
  const { sweep: texts } = useTexts();
  const language = useLanguage();
  const scenario = useScenario();
  const earthModel = useView((view) => view.earthModel);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [order, setOrder] = useState<'best' | 'worst'>('best');
  const [most, setMost] = useState(PAGE);
  const focusIds = useMemo(() => (rows[0]?.focus ?? []).map(({ focusId }) => focusId), [rows]);
  const ranked = useMemo(
    () =>
      rankSweep(
        rows,
        focusIds.filter((id) => !left.includes(id)),
      ),
    [rows, focusIds, left],
  );
  const ordered = order === 'best' ? ranked : ranked.toReversed();
  const isStale = question.earthModel !== earthModel || !isSweptAlike(question, scenario);
  const more = Math.min(PAGE, ordered.length - most);
  return (
    <div className="sweep-result">
      {isStale ? (
        <p className="sweep-stale" role="status">
          {texts.stale}
        </p>
      ) : null}
      <fieldset className="tick-list sweep-places">
        <legend className="field-label">{texts.ranking}</legend>
        {focusIds.map((id) => (
          <Checkbox
            key={id}
            isSelected={!left.includes(id)}
            onChange={(counts) =>
              setLeft((ids) => (counts ? ids.filter((one) => one !== id) : [...ids, id]))
            }
          >
            {nameOfPlace(atlas, id, language)}
          </Checkbox>
        ))}
      </fieldset>
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
      <SweepRows
        question={question}
        rows={ordered.slice(0, most)}
        left={left}
        rankOf={(index) => (order === 'best' ? index + 1 : ordered.length - index)}
      />
      {more > 0 ? (
        <Button className="text-button" onPress={() => setMost(most + PAGE)}>
          {texts.more({ count: more })}
        </Button>
      ) : null}
    </div>
  );
}
