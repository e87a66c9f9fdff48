import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { SweepForm } from './sweep-form.tsx';
import { SweepResult } from './sweep-result.tsx';
import { useSweptConditions } from './use-swept-conditions.ts';
import './what-if.css';

/** Asks for the combinations of the conditions and shows what came of it. */
export function Sweep(): ReactNode {
  const stores = useStores();
  const { sweep: texts } = useTexts();
  const { focusIds } = useScenario();
  const conditionIds = useSweptConditions();
  const { progress } = useStore(stores.sweep);
  if (focusIds.length === 0) return <p className="quiet">{texts.noFocus}</p>;
  if (conditionIds.length === 0) return <p className="quiet">{texts.noCondition}</p>;
  return (
    <>
      <p className="quiet">{texts.help}</p>
      <SweepForm conditionIds={conditionIds} progress={progress} />
      {progress.kind === 'answered' ? (
        <SweepResult question={progress.question} rows={progress.rows} />
      ) : null}
    </>
  );
}
