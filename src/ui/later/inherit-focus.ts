const focusable = 'button:not(:disabled), input, select, textarea, a[href], [tabindex="0"]';

/** Where something stood that held the focus. */
export interface FocusedSpot {
  readonly parent: Element;
  /** What stood before it. */
  readonly before: Element | null;
}

/** Where an element stands, if it holds the focus. */
export function focusedSpot(element: Element | null): FocusedSpot | undefined {
  const parent = element?.parentElement;
  if (element === null || parent === null || parent === undefined) return undefined;
  if (!element.contains(document.activeElement)) return undefined;
  return { parent, before: element.previousElementSibling };
}

/** Puts the focus on what stands there now: on what has an attribute, or else on the first thing that can take it. */
export function inheritFocus({ parent, before }: FocusedSpot, attribute: string | undefined): void {
  const heir = before === null ? parent.firstElementChild : before.nextElementSibling;
  const wanted = attribute === undefined ? null : heir?.querySelector(`[${attribute}]`);
  const target = wanted ?? heir?.querySelector(focusable) ?? heir;
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
