import { type ReactNode, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../controls/icon.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { useActions, useTexts } from '../hooks/context.tsx';

/** How long the word that it was copied stays, milliseconds. */
const TOLD_MILLISECONDS = 4000;

interface CopyTextProps {
  readonly text: string;
  /** What the button is called. */
  readonly label: string;
  /** Whether the button shows its word, or only its sign. */
  readonly showLabel?: boolean;
}

/** Copies a text, and says so beside the button. */
export function CopyText({ text, label, showLabel = false }: CopyTextProps): ReactNode {
  const { copyText } = useActions();
  const texts = useTexts().difference.panel;
  const [told, setTold] = useState<string>();
  useEffect(() => {
    if (told === undefined) return undefined;
    const timer = setTimeout(() => setTold(undefined), TOLD_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [told]);
  const copy = () => {
    copyText(text).then(
      () => setTold(texts.copied),
      () => setTold(texts.copyFailed),
    );
  };
  return (
    <span className="copy-text">
      <span className="copy-told" role="status">
        {told}
      </span>
      {showLabel ? (
        <Button className="text-button" onPress={copy}>
          <Icon name="copy" />
          {label}
        </Button>
      ) : (
        <IconButton icon="copy" label={label} onPress={copy} />
      )}
    </span>
  );
}
