import type { ReactNode } from 'react';

interface Column {
  readonly text: string;
  /** Whether it holds figures, which are set to the end. */
  readonly isNumber?: boolean;
}

interface TableHeadProps {
  readonly columns: readonly Column[];
}

/** The first row of a table: what each of its columns is. */
export function TableHead({ columns }: TableHeadProps): ReactNode {
  return (
    <thead>
      <tr>
        {columns.map(({ text, isNumber = false }) => (
          <th key={text} scope="col" className={isNumber ? 'number' : undefined}>
            {text}
          </th>
        ))}
      </tr>
    </thead>
  );
}
