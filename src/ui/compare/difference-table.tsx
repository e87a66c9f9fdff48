import type { ComponentProps, ReactNode } from 'react';
import { TableHead } from '../controls/table-head.tsx';

interface DifferenceTableProps extends ComponentProps<typeof TableHead> {
  readonly caption: string;
  /** The rows. */
  readonly children: ReactNode;
}

/** A table of what differs, to be scrolled across where it has no room. */
export function DifferenceTable({ caption, columns, children }: DifferenceTableProps): ReactNode {
  return (
    <div className="table-scroller">
      <table className="table difference-table">
        <caption>{caption}</caption>
        <TableHead columns={columns} />
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
