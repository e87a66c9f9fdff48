import type { ReactNode } from 'react';
import { formatNumber } from '#i18n/format-number.ts';
import { longestRange } from '#scenario/own.ts';
import { Choice } from '../controls/choice.tsx';
import { SelectBox } from '../controls/select-box.tsx';
import { TextBox } from '../controls/text-box.tsx';
import { useLanguage, useTexts } from '../hooks/context.tsx';
import type { FigureFault, SystemDraft, SystemFaults } from './system-draft.ts';

interface BandFieldsProps {
  readonly draft: SystemDraft;
  readonly faults: SystemFaults | undefined;
  readonly onChange: (part: Partial<SystemDraft>) => void;
}

const rangeKinds = ['missile-range', 'combat-radius', 'mission-radius', 'intercept-range'] as const;

/** A band: lowest, stated and highest figure in one unit, and what they are. */
export function BandFields({ draft, faults, onChange }: BandFieldsProps): ReactNode {
  const { own: texts, kinds, units } = useTexts();
  const language = useLanguage();
  const most = formatNumber(longestRange(draft.unit), language);
  const wordsOf = (fault: FigureFault | undefined, entry: string) => {
    if (fault === undefined) return undefined;
    return {
      missing: texts.noFigure,
      unreadable: texts.badFigure({ entry, most }),
      'above-stated': texts.lowAboveStated,
      'below-stated': texts.highBelowStated,
    }[fault];
  };
  return (
    <>
      <SelectBox
        label={texts.rangeKind}
        value={draft.rangeKind}
        options={rangeKinds.map((value) => ({ value, text: kinds.ranges[value] }))}
        onChange={(rangeKind) => onChange({ rangeKind })}
      />
      <div className="own-band">
        {(['low', 'stated', 'high'] as const).map((which) => (
          <TextBox
            key={which}
            label={texts[which]}
            value={draft[which]}
            placeholder={which === 'stated' ? '' : texts.optional}
            error={wordsOf(faults?.[which], draft[which])}
            onChange={(typed) => onChange({ [which]: typed })}
          />
        ))}
      </div>
      <Choice
        label={texts.unit}
        value={draft.unit}
        options={[
          { value: 'km', text: units.km },
          { value: 'mi', text: units.mi },
          { value: 'nmi', text: units.nmi },
        ]}
        onChange={(unit) => onChange({ unit })}
      />
    </>
  );
}
