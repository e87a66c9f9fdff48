import type { Comparison } from '#scenario/comparison.ts';
import { type Act, comparisonOf, documentOf } from '#store/document-store.ts';
import type { Stores } from '#store/stores.ts';

/** The acts that open something from outside. */
export type Opening = Extract<Act['kind'], 'open-link' | 'open-file' | 'open-draft'>;

/**
 * Puts what a link, a file or a draft holds in place of all that is open: one step of undo. Nothing happens where the very
 * same is open already.
 *
 * @param subjectId the file's name or the draft's id; for a link the preset's id
 */
export function openComparison(
  { document }: Stores,
  comparison: Comparison,
  { kind, subjectId }: { readonly kind: Opening; readonly subjectId: string },
): void {
  const isSame = sameText(comparison) === sameText(comparisonOf(document.getState()));
  if (!isSame) document.setState({ ...documentOf(comparison), act: { kind, subjectId } });
}

function sameText(comparison: Comparison): string {
  return JSON.stringify(comparison, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
