import { useEffect, useState } from 'react';
import { useActions } from './context.tsx';

/** How long the word that it was copied stays, milliseconds. */
const TOLD_MILLISECONDS = 6000;

interface CopyWords {
  readonly copied: string;
  /** What is told where the browser does not allow it. */
  readonly copyFailed: string;
}

interface Copying {
  /** What became of it: one of the words for a while, and nothing before and after. */
  readonly told: string | undefined;
  readonly copy: (text: string, words: CopyWords) => void;
}

/** Puts text on the clipboard, and tells for a while what became of it. */
export function useCopying(): Copying {
  const { copyText } = useActions();
  const [told, setTold] = useState<string>();
  useEffect(() => {
    if (told === undefined) return undefined;
    const timer = setTimeout(() => setTold(undefined), TOLD_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [told]);
  const copy = (text: string, { copied, copyFailed }: CopyWords) => {
    copyText(text).then(
      () => setTold(copied),
      () => setTold(copyFailed),
    );
  };
  return { told, copy };
}
