import type { ReactNode } from 'react';
import { stageText } from '#formats/service-text.ts';
import { stageOn } from '#situation/service.ts';
import { useLanguage, useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { RecordButton } from '../record/record-button.tsx';
import { ListCount } from './list-count.tsx';

interface ChangedSystemsProps {
  readonly fromDay: string;
  readonly toDay: string;
}

/** The chosen systems that are further on the later day than on the earlier. */
export function ChangedSystems({ fromDay, toDay }: ChangedSystemsProps): ReactNode {
  const { atlas } = useStores();
  const { systemIds } = useScenario();
  const language = useLanguage();
  const texts = useTexts().timeline;
  const came = systemIds
    .flatMap((id) => atlas.systems.get(id) ?? [])
    .filter((system) => stageOn(system, fromDay) !== stageOn(system, toDay));
  if (came.length === 0) return null;
  return (
    <section className="changed-sites">
      <ListCount title={texts.cameSystems} names={came.map(({ names }) => names[language])} />
      <ul>
        {came.map((system) => (
          <li key={system.id} className="changed-site">
            <RecordButton record={{ kind: 'system', id: system.id }}>
              {system.names[language]}
            </RecordButton>
            <span>{texts.siteWas({ before: stageText(system, fromDay, language) })}</span>
            <span>{texts.siteIs({ after: stageText(system, toDay, language) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
