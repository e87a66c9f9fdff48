import { useMemo } from 'react';
import { sweepConditions } from '#situation/sweep.ts';
import { useScenario, useStores } from '../hooks/context.tsx';

/** The conditions that matter to the scenario as it stands, whichever of them hold. */
export function useSweptConditions(): readonly string[] {
  const { sourcedAtlas } = useStores();
  const scenario = useScenario();
  return useMemo(() => sweepConditions(sourcedAtlas, scenario), [sourcedAtlas, scenario]);
}
