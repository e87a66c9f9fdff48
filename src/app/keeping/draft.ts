import { z } from 'zod';
import type { Stated } from '#formats/headline-text.ts';
import { type Look, nearestLook } from '#formats/look.ts';
import { scenarioContent } from '#formats/scenario-file.ts';
import { comparisonOf, type ScenarioDocument } from '#store/document-store.ts';
import { sentenceOf } from './draft-sentence.ts';

/** What is kept of a page's work. */
export interface Draft {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  /** What its scenario file would hold: read it as one, for it may be of an older version. */
  readonly content: unknown;
  readonly look: Look;
  readonly title: string | undefined;
  readonly presetId: string;
  readonly isComparison: boolean;
  /** What followed from it; empty in a language whose texts had not come. */
  readonly sentence: { readonly en: string; readonly ja: string };
}

const keptDraft = z.object({
  id: z.string().min(1),
  keptAt: z.number(),
  content: z.unknown(),
  look: z.unknown().transform(nearestLook),
  title: z.string().optional(),
  presetId: z.string().catch(''),
  isComparison: z.boolean().catch(false),
  sentence: z.object({ en: z.string(), ja: z.string() }).catch({ en: '', ja: '' }),
});

/** A draft as the browser kept it; nothing where it is damaged. */
export function draftFrom(input: unknown): Draft | undefined {
  const { data } = keptDraft.safeParse(input);
  return data === undefined ? undefined : { ...data, content: data.content, title: data.title };
}

/** What a page did, as a draft without its id. */
export function draftOf(
  document: ScenarioDocument,
  { atlas, situation }: Pick<Stated, 'atlas' | 'situation'>,
  written: Pick<Draft, 'keptAt' | 'look'>,
): Omit<Draft, 'id'> {
  const comparison = comparisonOf(document);
  const { a, b } = comparison;
  const titles = [a.title, b?.title].filter((title) => title !== undefined);
  return {
    ...written,
    content: scenarioContent(comparison),
    title: titles.length === 0 ? undefined : titles.join(' | '),
    presetId: a.presetId,
    isComparison: b !== undefined,
    sentence: sentenceOf({ atlas, scenario: document.scenario, situation }),
  };
}
