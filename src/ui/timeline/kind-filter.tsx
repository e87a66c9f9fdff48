import type { ReactNode } from 'react';
import { Choice } from '../controls/choice.tsx';
import { useTexts } from '../hooks/context.tsx';
import type { Lane } from './dated-events.ts';

interface KindFilterProps {
  readonly lanes: readonly Lane[];
  readonly chosen: Lane | 'all';
  readonly onChoose: (lane: Lane | 'all') => void;
  /** How many events are listed. */
  readonly count: number;
}

/** Which kind of event is listed. */
export function KindFilter({ lanes, chosen, onChoose, count }: KindFilterProps): ReactNode {
  const texts = useTexts().timeline;
  return (
    <div className="kind-filter">
      <span className="quiet">{texts.count({ count })}</span>
      <Choice<Lane | 'all'>
        label={texts.filter}
        hideLabel
        value={chosen}
        options={[
          { value: 'all', text: texts.allKinds },
          ...lanes.map((lane) => ({ value: lane, text: texts.lanes[lane] })),
        ]}
        onChange={onChoose}
      />
    </div>
  );
}
