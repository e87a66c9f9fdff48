import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import { formatNumber } from '#i18n/format-number.ts';
import { sweepConditions, sweepSize } from '#situation/sweep.ts';
import { useLanguage, useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { Section } from '../sidebar/section.tsx';
import { SweepForm } from './sweep-form.tsx';
import { SweepResult } from './sweep-result.tsx';
import './what-if.css';

/** Every combination of the conditions, ranked by what it reaches. */
export function WhatIf(): ReactNode {
  const { sweep: texts } = useTexts();
  return (
    <Section title={texts.title} summary={useSummary()}>
      <Sweep />
    </Section>
  );
}

/** The conditions that matter to the scenario as it stands, whichever of them hold. */
function useConditionIds(): readonly string[] {
  const { sourcedAtlas } = useStores();
  const scenario = useScenario();
  return useMemo(() => sweepConditions(sourcedAtlas, scenario), [sourcedAtlas, scenario]);
}

function useSummary(): string {
  const { sweep: texts } = useTexts();
  const language = useLanguage();
  const size = sweepSize(useConditionIds());
  return texts.combinations({ count: formatNumber(size, language) });
}

function Sweep(): ReactNode {
  const stores = useStores();
  const { sweep: texts } = useTexts();
  const { focusIds } = useScenario();
  const conditionIds = useConditionIds();
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
