import type { ReactNode } from 'react';

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of a record under its title. */
export function Part({ title, children }: PartProps): ReactNode {
  return (
    <section className="part">
      <h3 className="part-title">{title}</h3>
      {children}
    </section>
  );
}

interface FactProps {
  readonly term: string;
  readonly children: ReactNode;
  /** What follows the fact where it is an estimate or not verified. */
  readonly mark?: string | undefined;
}

/** A term with its fact, for a list of facts. */
export function Fact({ term, children, mark }: FactProps): ReactNode {
  return (
    <div className="fact">
      <dt>{term}</dt>
      <dd>
        {children}
        {mark === undefined ? null : <span className="mark">{mark}</span>}
      </dd>
    </div>
  );
}
