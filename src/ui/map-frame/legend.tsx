import type { ReactNode } from 'react';
import { useTexts } from '../hooks/context.tsx';

/** What the map draws now. */
export function Legend(): ReactNode {
  const texts = useTexts().legend;
  return <aside className="legend">{texts.title}</aside>;
}
