import type { ReactNode } from 'react';
import { numericDate } from '#i18n/format-date.ts';
import { useLanguage } from '../hooks/context.tsx';
import { Later } from '../later/later.tsx';
import { laterPart } from '../later-part.ts';
import type { DateEntryProps } from './date-entry.tsx';

const dateEntry = laterPart(async () => (await import('./date-entry.tsx')).DateEntry);

/** A day: written at once, and to be typed or turned as soon as the page is idle. */
export function DateBox(props: DateEntryProps): ReactNode {
  return (
    <Later part={dateEntry} preview={<WrittenDate {...props} />} isPatient>
      {(DateEntry) => <DateEntry {...props} />}
    </Later>
  );
}

function WrittenDate({ label, date }: DateEntryProps): ReactNode {
  const language = useLanguage();
  return (
    <p className="date-entry">
      <span className="date-entry-label">{label}</span>
      <span className="date-entry-parts">{numericDate(date, language)}</span>
    </p>
  );
}
