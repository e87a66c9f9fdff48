import type { ReactNode } from 'react';
import { useTexts } from '../hooks/context.tsx';

/** In place of the map where no WebGL 2 is: why, and what still works. */
export function NoMap(): ReactNode {
  const { notices } = useTexts();
  return (
    <div className="no-map">
      <h2>{notices.noMapTitle}</h2>
      <p>{notices.noMapBody}</p>
      <p>{notices.noMapMend}</p>
    </div>
  );
}
