import type { ReactNode } from 'react';
import { systemName } from '#formats/difference-cause.ts';
import { Checkbox } from '../controls/checkbox.tsx';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';

interface CountedSystemsProps {
  /** The chosen systems. */
  readonly systemIds: readonly string[];
  /** Those of them that do not count. */
  readonly left: readonly string[];
  readonly onChange: (systemId: string, counts: boolean) => void;
}

/** Which of the chosen systems count: one, a mix, or all. */
export function CountedSystems({ systemIds, left, onChange }: CountedSystemsProps): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const texts = useTexts().hangsOn;
  return (
    <fieldset className="tick-list">
      <legend className="field-label">{texts.counting}</legend>
      {systemIds.map((id) => (
        <Checkbox
          key={id}
          isSelected={!left.includes(id)}
          onChange={(counts) => onChange(id, counts)}
        >
          {systemName(atlas, id, language)}
        </Checkbox>
      ))}
    </fieldset>
  );
}
