/** The languages that the interface is complete in. */
export const languages = ['en', 'ja'] as const;

export type Language = (typeof languages)[number];

/** The first of the reader's languages that the interface speaks, English where it speaks none. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    const found = languages.find((language) => language === primary);
    if (found !== undefined) return found;
  }
  return 'en';
}
