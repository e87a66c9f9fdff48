import { type ReactNode, useMemo } from 'react';
import { Heading } from 'react-aria-components';
import { EditedLetter } from '../compare/side-letter.tsx';
import { useStores, useTexts } from '../hooks/context.tsx';
import { ConditionRow } from './condition-row.tsx';
import './assume.css';

/** The conditions of the atlas, each assumed true or false. */
export function Assume(): ReactNode {
  const { atlas } = useStores();
  const texts = useTexts().scenario;
  const governed = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { site } of atlas.sites) {
      for (const id of site.needs) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  }, [atlas]);
  return (
    <section className="assume">
      <Heading level={2} className="assume-title">
        {texts.assume}
        <EditedLetter />
      </Heading>
      {[...atlas.conditions.values()].map((condition) => (
        <ConditionRow
          key={condition.id}
          condition={condition}
          governedCount={governed.get(condition.id) ?? 0}
        />
      ))}
    </section>
  );
}
