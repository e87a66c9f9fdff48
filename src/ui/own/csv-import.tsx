import { type ReactNode, useRef, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { importPlaces } from '#commands/own-places.ts';
import type { ReadPlaces } from '#formats/own-places-csv.ts';
import { TextBox } from '../controls/text-box.tsx';
import { useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { laterPart } from '../later-part.ts';
import { CsvPreview } from './csv-preview.tsx';
import { textOfBytes } from './text-of-bytes.ts';
import { useEnteringFocus } from './use-entering-focus.ts';
import './own.css';

const reader = laterPart(async () => (await import('#formats/own-places-csv.ts')).readOwnPlaces);

interface CsvImportProps {
  readonly onDone: () => void;
}

const MOST_BYTES = 5_000_000;

/** Own places from a file or pasted text: first what was read and what is wrong, then the good rows at once. */
export function CsvImport({ onDone }: CsvImportProps): ReactNode {
  const stores = useStores();
  const { own } = useScenario();
  const { own: words, ownImport: texts, later } = useTexts();
  const [typed, setTyped] = useState('');
  const [read, setRead] = useState<ReadPlaces>();
  const [fault, setFault] = useState<string>();
  const form = useRef<HTMLElement>(null);
  useEnteringFocus(form);
  const readText = async (text: string) => {
    setTyped(text);
    setFault(undefined);
    if (text.trim() === '') {
      setRead(undefined);
      return;
    }
    await reader.ask();
    const state = reader.state.getState();
    if (state.kind === 'there') setRead(state.value(text, own));
    else setFault(later.failed);
  };
  const readFile = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > MOST_BYTES) {
      setFault(texts.tooLarge);
      return;
    }
    await file.arrayBuffer().then(
      (bytes) => readText(textOfBytes(new Uint8Array(bytes))),
      () => setFault(texts.unreadableFile),
    );
  };
  const add = () => {
    if (read === undefined) return;
    importPlaces(
      stores,
      read.good.map(({ place }) => place),
    );
    onDone();
  };
  const count = read?.good.length ?? 0;
  return (
    <section ref={form} className="own-form" aria-label={texts.title}>
      <h4 className="own-form-title">{texts.title}</h4>
      <p className="quiet">{texts.help}</p>
      <FileTrigger
        acceptedFileTypes={['.csv', '.tsv', '.txt', 'text/csv']}
        onSelect={(files) => void readFile(files?.[0])}
      >
        <Button className="button">{texts.choose}</Button>
      </FileTrigger>
      <TextBox
        label={texts.paste}
        value={typed}
        lines={4}
        placeholder="name,latitude,longitude,kind,host"
        error={fault}
        onChange={(text) => void readText(text)}
      />
      {read === undefined ? null : <CsvPreview read={read} />}
      <div className="own-form-foot">
        <Button className="text-button" onPress={onDone}>
          {words.cancel}
        </Button>
        <Button className="button" isDisabled={count === 0} onPress={add}>
          {texts.add({ count })}
        </Button>
      </div>
    </section>
  );
}
