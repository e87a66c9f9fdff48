import { type ReactNode, useState } from 'react';
import { Button, Label, ProgressBar } from 'react-aria-components';
import { cancelSweep, runSweep } from '#commands/run-sweep.ts';
import { formatNumber } from '#i18n/format-number.ts';
import type { SweepProgress } from '#store/sweep-store.ts';
import { Checkbox } from '../controls/checkbox.tsx';
import { useLanguage, useScenario, useStores, useTexts, useView } from '../hooks/context.tsx';

import { CombinationCount } from './combination-count.tsx';

/** More conditions than this would fill the page's memory with rows: 4,096 of them. */
const MOST_CONDITIONS = 12;

interface SweepFormProps {
  /** The conditions that matter. */
  readonly conditionIds: readonly string[];
  readonly progress: SweepProgress;
}

/** Which conditions are combined, and the button that starts or cancels. */
export function SweepForm({ conditionIds, progress }: SweepFormProps): ReactNode {
  const stores = useStores();
  const { sweep: texts } = useTexts();
  const language = useLanguage();
  const scenario = useScenario();
  const earthModel = useView((view) => view.earthModel);
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = conditionIds.filter((id) => !left.includes(id));
  const isWorking = progress.kind === 'working';
  const problem =
    chosen.length === 0
      ? texts.nothingChosen
      : chosen.length > MOST_CONDITIONS
        ? texts.tooMany({ most: MOST_CONDITIONS })
        : undefined;
  const run = () => runSweep(stores, { scenario, conditionIds: chosen, earthModel });
  return (
    <>
      <fieldset className="tick-list">
        <legend className="field-label">{texts.conditions}</legend>
        {conditionIds.map((id) => (
          <Checkbox
            key={id}
            isSelected={!left.includes(id)}
            isDisabled={isWorking}
            onChange={(combined) =>
              setLeft((ids) => (combined ? ids.filter((one) => one !== id) : [...ids, id]))
            }
          >
            {stores.atlas.conditions.get(id)?.title[language] ?? id}
          </Checkbox>
        ))}
      </fieldset>
      {problem === undefined ? null : <p className="field-error">{problem}</p>}
      <div className="sweep-foot">
        {isWorking ? (
          <>
            <SweepBar progress={progress} />
            <Button className="button" onPress={() => cancelSweep(stores)}>
              {texts.cancel}
            </Button>
          </>
        ) : (
          <>
            <span className="quiet">
              <CombinationCount conditionIds={chosen} />
            </span>
            <Button className="button" isDisabled={problem !== undefined} onPress={run}>
              {progress.kind === 'answered' ? texts.runAgain : texts.run}
            </Button>
          </>
        )}
      </div>
      <p className="sweep-told" role="status">
        {progress.kind === 'cancelled' ? texts.cancelled : null}
        {progress.kind === 'failed' ? texts.failed({ message: progress.message }) : null}
      </p>
    </>
  );
}

interface SweepBarProps {
  readonly progress: Extract<SweepProgress, { readonly kind: 'working' }>;
}

function SweepBar({ progress: { done, total } }: SweepBarProps): ReactNode {
  const { sweep: texts } = useTexts();
  const language = useLanguage();
  const text = texts.progressText({
    done: formatNumber(done, language),
    total: formatNumber(total, language),
  });
  return (
    <ProgressBar className="progress" value={done} maxValue={total} valueLabel={text}>
      {({ percentage = 0 }) => (
        <>
          <Label className="visually-hidden">{texts.progress}</Label>
          <span className="progress-track">
            <span className="progress-fill" style={{ width: `${percentage}%` }} />
          </span>
          <span className="progress-text">{text}</span>
        </>
      )}
    </ProgressBar>
  );
}
