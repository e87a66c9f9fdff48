import { type RefObject, useEffect } from 'react';

const FIELD =
  ':is(input:not([type="file"]), textarea, button):not([tabindex="-1"], [aria-hidden="true"] *)';

/** Gives the first field of a form the focus when the form appears, and so brings it into view. */
export function useEnteringFocus(form: RefObject<HTMLElement | null>): void {
  useEffect(() => form.current?.querySelector<HTMLElement>(FIELD)?.focus(), [form]);
}
