import type { ReactNode } from 'react';
import { useLanguage, useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { Later } from '../later/later.tsx';
import { laterPart } from '../later-part.ts';
import { Section } from './section.tsx';

const systemList = laterPart(async () => (await import('./system-list.tsx')).SystemList);

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
      <Later part={systemList}>{(SystemList) => <SystemList />}</Later>
    </Section>
  );
}
