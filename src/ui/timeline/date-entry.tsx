import { parseDate } from '@internationalized/date';
import { type ReactNode, useState } from 'react';
import {
  DateField,
  DateInput,
  DateSegment,
  type DateValue,
  FieldError,
  I18nProvider,
  Label,
} from 'react-aria-components';
import { dayOf } from '#atlas/day.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { TimeWindow } from '#store/view-store.ts';
import { useLanguage, useTexts } from '../hooks/context.tsx';

export interface DateEntryProps {
  readonly label: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly whole: TimeWindow;
  readonly onDate: (date: string) => void;
}

const turningKeys = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];

/** A day, typed or turned part by part; it counts when the reader leaves the field or presses Enter. */
export function DateEntry({ label, date, whole, onDate }: DateEntryProps): ReactNode {
  const language = useLanguage();
  const texts = useTexts().timeline;
  const [draft, setDraft] = useState<DateValue | null>();
  const first = dayOf(whole.fromDay);
  const last = dayOf(whole.toDay - 1);
  const typed = draft === undefined || draft === null ? undefined : draft.toString();
  const isOut = typed !== undefined && (typed < first || typed > last);
  const settle = () => {
    if (typed !== undefined && !isOut) onDate(typed);
    if (!isOut) setDraft(undefined);
  };
  const onKeyUp = ({ key }: { readonly key: string }) => {
    if (key === 'Enter' || turningKeys.includes(key)) settle();
  };
  return (
    <I18nProvider locale={language === 'en' ? 'en-GB' : language}>
      <DateField
        className="date-entry"
        value={draft === undefined ? parseDate(date) : draft}
        onChange={setDraft}
        onBlur={settle}
        onKeyUp={onKeyUp}
        isInvalid={isOut}
        shouldForceLeadingZeros={false}
      >
        <Label className="date-entry-label">{label}</Label>
        <DateInput className="date-entry-parts">
          {(segment) => <DateSegment className="date-entry-part" segment={segment} />}
        </DateInput>
        <FieldError className="date-entry-error">
          {texts.outOfRange({
            from: formatDate(first, language),
            to: formatDate(last, language),
          })}
        </FieldError>
      </DateField>
    </I18nProvider>
  );
}
