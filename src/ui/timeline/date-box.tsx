import type { ReactNode } from 'react';
import { dateParts } from '#i18n/format-date.ts';
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
      <span className="date-entry-parts">
        {dateParts(date, language).map(({ type, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is told apart by where it stands
          <span key={index} className="date-entry-part" data-type={type}>
            {value}
          </span>
        ))}
      </span>
    </p>
  );
}
