import type { ReactNode } from 'react';
import { useStores } from '../hooks/context.tsx';
import { SystemRow } from './system-row.tsx';
import './systems.css';

/** The systems of the atlas, each to choose, with its band. */
export function SystemList(): ReactNode {
  const { atlas } = useStores();
  return (
    <ul className="system-list">
      {[...atlas.systems.values()].map((system) => (
        <SystemRow key={system.id} system={system} />
      ))}
    </ul>
  );
}
