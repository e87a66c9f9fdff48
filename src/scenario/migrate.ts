import { scenarioVersion } from './scenario.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What brings a scenario of one version to the next. Each is kept for ever: old files and links open. */
const migrations: Readonly<Record<number, (fields: Fields) => Fields>> = {
  1: (fields) => ({
    ...fields,
    version: 2,
    assigned: {},
    own: { places: [], systems: [], conditions: [], combinations: [] },
  }),
};

/** What was migrated, for the schema to judge, and the version that it had. */
export interface Migrated {
  readonly fields: unknown;
  /** The version it was written in, where that was an older one. */
  readonly from: number | undefined;
}

/**
 * Brings a scenario of an older version to the newest, step by step. Anything else comes back as it is, for the
 * schema to judge: it says what is wrong with it.
 */
export function migrate(input: unknown): Migrated {
  let fields = input;
  let from: number | undefined;
  for (let version = versionOf(fields); version < scenarioVersion; version = versionOf(fields)) {
    const step = migrations[version];
    if (step === undefined) break;
    from ??= version;
    fields = step(fields as Fields);
  }
  return { fields, from };
}

/** The version of a scenario that comes from a newer version than this one; nothing for any other. */
export function newerVersion(input: unknown): number | undefined {
  const version = versionOf(input);
  return Number.isFinite(version) && version > scenarioVersion ? version : undefined;
}

function versionOf(input: unknown): number {
  if (typeof input !== 'object' || input === null || !('version' in input)) return Number.NaN;
  return typeof input.version === 'number' ? input.version : Number.NaN;
}
