import { type ReactNode, useEffect, useState } from 'react';
import { Button, Input, TextField } from 'react-aria-components';
import { Icon } from '../controls/icon.tsx';
import { useTexts } from '../hooks/context.tsx';
import type { CopiedLink } from '../keeping-port.ts';
import { useKeeping } from './keeping-context.tsx';

/** How long the word that it was copied stays, milliseconds. */
const TOLD_MILLISECONDS = 8000;

/** Copies the link to all that is open; where the browser bars it, shows the link. */
export function CopyLink(): ReactNode {
  const keeping = useKeeping();
  const texts = useTexts().keeping;
  const [copied, setCopied] = useState<CopiedLink>();
  useEffect(() => {
    if (copied?.kind !== 'copied') return undefined;
    const timer = setTimeout(() => setCopied(undefined), TOLD_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <>
      <Button
        className="button"
        onPress={() => {
          void keeping.copyLink().then(setCopied);
        }}
      >
        <Icon name="link" />
        {texts.copyLink}
      </Button>
      <div className="keep-told" role="status">
        {copied?.kind === 'copied' ? texts.linkCopied : null}
        {copied?.kind === 'failed' ? (
          <>
            {texts.linkFailed}
            <TextField aria-label={texts.linkField} value={copied.address} isReadOnly>
              <Input className="keep-address" onFocus={(event) => event.currentTarget.select()} />
            </TextField>
          </>
        ) : null}
      </div>
    </>
  );
}
