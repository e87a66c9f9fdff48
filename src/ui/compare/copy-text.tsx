import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../controls/icon.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { useTexts } from '../hooks/context.tsx';
import { useCopying } from '../hooks/use-copying.ts';

interface CopyTextProps {
  readonly text: string;
  /** What the button is called. */
  readonly label: string;
  /** Whether the button shows its word, or only its sign. */
  readonly showLabel?: boolean;
}

/** Copies a text, and says so beside the button. */
export function CopyText({ text, label, showLabel = false }: CopyTextProps): ReactNode {
  const { told, copy } = useCopying();
  const texts = useTexts().difference.panel;
  const press = () => copy(text, texts);
  return (
    <span className="copy-text">
      <span className="copy-told" role="status">
        {told}
      </span>
      {showLabel ? (
        <Button className="text-button" onPress={press}>
          <Icon name="copy" />
          {label}
        </Button>
      ) : (
        <IconButton icon="copy" label={label} onPress={press} />
      )}
    </span>
  );
}
