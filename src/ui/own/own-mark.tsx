import type { ReactNode } from 'react';
import { isOwn } from '#scenario/own.ts';
import { useTexts } from '../hooks/context.tsx';
import './own-mark.css';

/** The word that a record is the user's own, beside its name; nothing beside a record of the atlas. */
export function OwnMark({ id }: { readonly id: string }): ReactNode {
  const texts = useTexts().own;
  if (!isOwn(id)) return null;
  return (
    <span className="own-mark">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 10 2.6 7.4 8.6 1.6 10.4 3.4 4.6 9.4Z" />
      </svg>
      {texts.mark}
    </span>
  );
}
