import type { ReactNode } from 'react';
import { useFollowing, useTexts } from '../hooks/context.tsx';

/** Why the table has no row, and what to do. */
export function EmptyTable(): ReactNode {
  const { focus } = useFollowing().situation;
  const texts = useTexts().follows;
  return <p className="table-empty">{focus.length === 0 ? texts.noFocus : texts.noOpenSite}</p>;
}
