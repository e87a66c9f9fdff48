import type { ReactNode } from 'react';
import { useTexts } from '../hooks/context.tsx';
import { Later } from '../later/later.tsx';
import { laterPart } from '../later-part.ts';
import { Section } from '../sidebar/section.tsx';
import { CombinationCount } from './combination-count.tsx';
import { useSweptConditions } from './use-swept-conditions.ts';

const sweep = laterPart(async () => (await import('./sweep.tsx')).Sweep);

/** Every combination of the conditions, ranked by what it reaches. */
export function WhatIf(): ReactNode {
  const { sweep: texts } = useTexts();
  return (
    <Section title={texts.title} summary={<CombinationCount conditionIds={useSweptConditions()} />}>
      <Later part={sweep}>{(Sweep) => <Sweep />}</Later>
    </Section>
  );
}
