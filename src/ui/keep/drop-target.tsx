import { type ReactNode, useEffect, useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import { useTexts } from '../hooks/context.tsx';
import { useKeeping } from './keeping-context.tsx';
import './keep.css';

function holdsFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** Takes a scenario file that is dropped anywhere on the page, unless something on the page takes it first. */
export function DropTarget(): ReactNode {
  const keeping = useKeeping();
  const texts = useTexts().keeping;
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!holdsFile(event) || event.defaultPrevented) return;
      event.preventDefault();
      setIsOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setIsOver(false);
      if (!holdsFile(event) || event.defaultPrevented) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) void keeping.openFile(file);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [keeping]);
  if (!isOver) return null;
  return (
    <div className="drop-target">
      <p>
        <Icon name="file" />
        {texts.dropHere}
      </p>
    </div>
  );
}
