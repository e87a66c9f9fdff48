import { z } from 'zod';
import { languages, preferredLanguage } from '#i18n/language.ts';
import type { View, ViewStore } from '#store/view-store.ts';

const KEY = 'basing-atlas.view';

const keptView = z
  .object({
    language: z.enum(languages),
    theme: z.enum(['light', 'dark', 'system']),
    projection: z.enum(['mercator', 'globe']),
    earthModel: z.enum(['wgs84', 'sphere']),
    lengthUnit: z.enum(['km', 'mi', 'nmi']),
    graticule: z.boolean(),
    drawnAs: z.enum(['reach', 'depth']),
    largeType: z.boolean(),
    travelSpeed: z.object({
      value: z.number().positive().max(10_000),
      unit: z.enum(['km/h', 'kn']),
    }),
  })
  .partial();

const keptKeys = keptView.keyof().options;

function readStored(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}

/**
 * The way the reader saw things last time. What is missing, damaged or barred by the browser is left
 * out; the language then follows the browser's.
 */
export function keptViewOf(browserLanguages: readonly string[]): Partial<View> {
  const language = preferredLanguage(browserLanguages);
  const kept = keptView.safeParse(readStored());
  if (!kept.success) return { language };
  const known = Object.entries(kept.data).filter(([, value]) => value !== undefined);
  return { language, ...Object.fromEntries(known) };
}

/**
 * Keeps what the reader changes in the view for the next visit; what a link showed is not theirs. A browser that stores
 * nothing is no error: the view just ends.
 */
export function keepView(view: ViewStore): () => void {
  return view.subscribe((now, before) => {
    const kept = keptView.safeParse(readStored()).data ?? {};
    const chosen = keptKeys.filter((key) => now[key] !== before[key]);
    if (chosen.length === 0) return;
    const changed = Object.fromEntries(chosen.map((key) => [key, now[key]]));
    try {
      localStorage.setItem(KEY, JSON.stringify({ ...kept, ...changed }));
    } catch {
      return;
    }
  });
}
