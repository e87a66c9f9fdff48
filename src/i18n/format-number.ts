import type { Language } from './language.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** A number with the language's digits and thousands, to a fixed count of decimals. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const key = `${language} ${decimals}`;
  const known = formats.get(key);
  if (known !== undefined) return known.format(value);
  const made = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formats.set(key, made);
  return made.format(value);
}
