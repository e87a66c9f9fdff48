import type { ReactNode } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { Icon } from '../controls/icon.tsx';
import { useTexts } from '../hooks/context.tsx';
import { CopyLink } from './copy-link.tsx';
import { DraftList } from './draft-list.tsx';
import { useKeeping } from './keeping-context.tsx';
import './keep.css';

/** Sending a scenario on, keeping it as a file, and going back to an earlier one. */
export function KeepPanel({ onDone }: { readonly onDone: () => void }): ReactNode {
  const keeping = useKeeping();
  const texts = useTexts().keeping;
  const leave = () => {
    onDone();
    document.getElementById('assumptions')?.focus();
  };
  return (
    <div className="keep-panel">
      <div className="keep-acts">
        <CopyLink />
        <Button className="button" onPress={() => keeping.downloadFile()}>
          <Icon name="save" />
          {texts.download}
        </Button>
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(files) => {
            const file = files?.[0];
            if (file === undefined) return;
            void keeping.openFile(file);
            leave();
          }}
        >
          <Button className="button">
            <Icon name="file" />
            {texts.openFile}
          </Button>
        </FileTrigger>
        <p className="keep-hint">{texts.fileHint}</p>
      </div>
      <DraftList onDone={leave} />
    </div>
  );
}
