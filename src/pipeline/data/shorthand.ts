/** A mapping as YAML gives it. */
export type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function citation(value: unknown): unknown {
  if (typeof value === 'string') return { reference: value };
  if (!isMapping(value) || 'reference' in value) return value;
  const [only, ...others] = Object.entries(value);
  if (only === undefined || others.length > 0) return value;
  return { reference: only[0], detail: only[1] === null ? only[1] : String(only[1]) };
}

function isCitationList(key: string): boolean {
  return key === 'citations' || key.endsWith('Citations');
}

/**
 * Writes short citations out in full, at any depth: `ourairports` becomes `{ reference: ourairports }` and
 * `ourairports: RODN` becomes `{ reference: ourairports, detail: RODN }`. Everything else is left as it is.
 */
export function expandCitations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(expandCitations);
  if (!isMapping(value)) return value;
  const entries = Object.entries(value).map(([key, part]) =>
    isCitationList(key) && Array.isArray(part)
      ? [key, part.map(citation)]
      : [key, expandCitations(part)],
  );
  return Object.fromEntries(entries);
}
