import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
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

/** The longest file, in bytes, and the longest text, in UTF-16 units: far more than the lines that are read. */
const LONGEST = 5_000_000;

/** How long the typing rests before the text is read, milliseconds. */
const REST_MILLISECONDS = 250;

/** What was read, and of which text. */
interface ReadText {
  readonly text: string;
  readonly places: ReadPlaces;
}

/** What a text holds, read once nothing was typed for a moment; undefined until then, and where it is empty. */
function useReadPlaces(text: string, onFailed: () => void): ReadPlaces | undefined {
  const { own } = useScenario();
  const [read, setRead] = useState<ReadText>();
  const failed = useEffectEvent(onFailed);
  useEffect(() => {
    if (text.trim() === '') return undefined;
    let isStale = false;
    const timer = setTimeout(async () => {
      await reader.ask();
      const state = reader.state.getState();
      if (isStale) return;
      if (state.kind === 'there') setRead({ text, places: state.value(text, own) });
      else failed();
    }, REST_MILLISECONDS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [text, own]);
  return read?.text === text ? read.places : undefined;
}

/** Own places from a file or pasted text: first what was read and what is wrong, then the good rows at once. */
export function CsvImport({ onDone }: CsvImportProps): ReactNode {
  const stores = useStores();
  const { own: words, ownImport: texts, later } = useTexts();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const form = useRef<HTMLElement>(null);
  useEnteringFocus(form);
  const read = useReadPlaces(typed, () => setFault(later.failed));
  const isReading = read === undefined && typed.trim() !== '' && fault === undefined;
  const take = (text: string) => {
    const isTooLong = text.length > LONGEST;
    setFault(isTooLong ? texts.tooLong : undefined);
    if (!isTooLong) setTyped(text);
  };
  const readFile = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > LONGEST) {
      setFault(texts.tooLarge);
      return;
    }
    await file.arrayBuffer().then(
      (bytes) => take(textOfBytes(new Uint8Array(bytes))),
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
        onChange={take}
      />
      {read === undefined ? null : <CsvPreview read={read} />}
      {isReading ? <p role="status">{texts.reading}</p> : null}
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
