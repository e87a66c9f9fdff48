import { type ReactNode, useState } from 'react';
import { useScenario, useTexts } from '../hooks/context.tsx';
import { Later } from '../later/later.tsx';
import { laterPart } from '../later-part.ts';
import { Section } from '../sidebar/section.tsx';
import type { Adding } from './own-records.tsx';

const ownRecords = laterPart(async () => (await import('./own-records.tsx')).OwnRecords);

/** The records that the reader adds to the scenario. */
export function OwnSection(): ReactNode {
  const { own } = useScenario();
  const { own: texts, scenario, statements } = useTexts();
  const [adding, setAdding] = useState<Adding>();
  const systemCount = own.systems.length + own.combinations.length;
  const counts = [
    ...(own.places.length > 0 ? [texts.placeCount({ count: own.places.length })] : []),
    ...(systemCount > 0 ? [texts.systemCount({ count: systemCount })] : []),
    ...(own.conditions.length > 0 ? [texts.conditionCount({ count: own.conditions.length })] : []),
  ];
  return (
    <Section
      title={texts.title}
      summary={counts.length === 0 ? scenario.none : counts.join(statements.listSeparator)}
    >
      <Later part={ownRecords}>
        {(OwnRecords) => <OwnRecords adding={adding} onAdd={setAdding} />}
      </Later>
    </Section>
  );
}
