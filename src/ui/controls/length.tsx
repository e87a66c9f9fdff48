import type { ReactNode } from 'react';
import { writtenLength } from '#formats/length-text.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import { useLanguage, useTexts } from '../hooks/context.tsx';

interface LengthProps {
  readonly metres: number;
  readonly unit: LengthUnit;
}

/** A length with its unit in smaller type after a thin space. */
export function Length({ metres, unit }: LengthProps): ReactNode {
  const { units } = useTexts();
  const written = writtenLength(metres, unit, useLanguage());
  return (
    <span className="length">
      {written.figure}
      {'\u2009'}
      <span className="length-unit">{units[written.unit]}</span>
    </span>
  );
}
