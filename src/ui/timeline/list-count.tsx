import type { ReactNode } from 'react';
import { betweenDaysProvenance } from '#formats/between-days-provenance.ts';
import { useLanguage } from '../hooks/context.tsx';
import { Figure } from '../provenance/figure.tsx';

interface ListCountProps {
  readonly title: string;
  /** What is listed. */
  readonly names: readonly string[];
}

/** The title of a list of what two days make different, and how many things it holds. */
export function ListCount({ title, names }: ListCountProps): ReactNode {
  const language = useLanguage();
  return (
    <h3 className="changed-title">
      {title}{' '}
      <span className="quiet">
        <Figure of={title} provenance={() => betweenDaysProvenance(title, names, language)}>
          {names.length}
        </Figure>
      </span>
    </h3>
  );
}
