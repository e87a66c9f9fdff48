import { type ReactNode, useMemo, useState } from 'react';
import { focusFailures } from '#situation/failure.ts';
import { useFollowing, useScenario, useTexts } from '../hooks/context.tsx';
import { CountedSystems } from './counted-systems.tsx';
import { FocusFailures } from './focus-failures.tsx';
import { LossTable } from './loss-table.tsx';
import './hangs-on.css';

/** The sites by what would be lost without them, counted with the systems that the reader leaves in. */
export function Losses(): ReactNode {
  const { hangsOn: texts } = useTexts();
  const { situation } = useFollowing();
  const { systemIds } = useScenario();
  const [left, setLeft] = useState<readonly string[]>([]);
  const counted = useMemo(() => {
    const ids = systemIds.filter((id) => !left.includes(id));
    return ids.length === systemIds.length ? undefined : ids;
  }, [systemIds, left]);
  const failures = useMemo(() => focusFailures(situation, counted), [situation, counted]);
  if (situation.focus.length === 0) return <p className="quiet">{texts.noFocus}</p>;
  if (systemIds.length === 0) return <p className="quiet">{texts.noSystem}</p>;
  return (
    <>
      <p className="quiet">{texts.help}</p>
      {systemIds.length > 1 ? (
        <CountedSystems
          systemIds={systemIds}
          left={left}
          onChange={(systemId, counts) =>
            setLeft((ids) => (counts ? ids.filter((id) => id !== systemId) : [...ids, systemId]))
          }
        />
      ) : null}
      {counted?.length === 0 ? (
        <p className="quiet">{texts.noneCounts}</p>
      ) : (
        <>
          <LossTable failures={failures} systemIds={counted} />
          <FocusFailures failures={failures} systemIds={counted ?? systemIds} />
        </>
      )}
    </>
  );
}
