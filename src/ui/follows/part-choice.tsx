import type { ReactNode } from 'react';
import { Choice } from '../controls/choice.tsx';
import { useTexts } from '../hooks/context.tsx';

const parts = ['difference', 'table'] as const;

/** What is shown of two scenarios: how they differ, or the table of the one that acts change. */
export type Part = (typeof parts)[number];

interface PartChoiceProps {
  readonly part: Part;
  readonly onChoose: (part: Part) => void;
}

/** Chooses between the difference of two scenarios and the table of one. */
export function PartChoice({ part, onChoose }: PartChoiceProps): ReactNode {
  const texts = useTexts().compare;
  return (
    <Choice
      label={texts.partShown}
      hideLabel
      value={part}
      options={parts.map((value) => ({ value, text: texts.parts[value] }))}
      onChange={onChoose}
    />
  );
}
