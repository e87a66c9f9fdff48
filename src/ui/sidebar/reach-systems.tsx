import type { ReactNode } from 'react';
import { useLanguage, useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { Section } from './section.tsx';
import { SystemRow } from './system-row.tsx';
import './systems.css';

/** The systems of the atlas with their bands, to operate wherever a site has their facility. */
export function ReachSystems(): ReactNode {
  const { atlas } = useStores();
  const { systemIds } = useScenario();
  const language = useLanguage();
  const { scenario: texts, statements } = useTexts();
  const chosen = systemIds.flatMap((id) => atlas.systems.get(id)?.names[language] ?? []);
  const summary = chosen.length === 0 ? texts.none : chosen.join(statements.listSeparator);
  return (
    <Section title={texts.reach} summary={summary}>
      <ul className="system-list">
        {[...atlas.systems.values()].map((system) => (
          <SystemRow key={system.id} system={system} />
        ))}
      </ul>
    </Section>
  );
}
