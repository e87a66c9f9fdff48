import type { Atlas } from '#atlas/atlas.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { conditionHolds, existsOn } from '../access.ts';

/** A condition that a site needs, and the day of its ground. */
interface Ground {
  readonly site: number;
  readonly conditionId: string;
  readonly since: string;
  /** Until when the site is open on an earlier ground, where it is. */
  readonly until: string | undefined;
}

/** Which sites an act may touch, found without looking at the others. Sites are numbered in the atlas's order. */
export class SiteIndex {
  readonly #atlas: Atlas;
  readonly #numberOf: ReadonlyMap<string, number>;
  readonly #needing: ReadonlyMap<string, readonly number[]>;
  readonly #dated: readonly { readonly site: number; readonly from: string }[];
  readonly #grounds: readonly Ground[];

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
    this.#numberOf = new Map(atlas.sites.map(({ id }, number) => [id, number]));
    const needing = new Map<string, number[]>();
    for (const [number, { site }] of atlas.sites.entries()) {
      for (const conditionId of new Set([...site.needs, ...(site.former?.needs ?? [])])) {
        const known = needing.get(conditionId);
        if (known === undefined) needing.set(conditionId, [number]);
        else known.push(number);
      }
    }
    this.#needing = needing;
    this.#dated = atlas.sites.flatMap(({ site }, number) =>
      [site.availableFrom, site.former?.until].flatMap((from) =>
        from === undefined ? [] : [{ site: number, from }],
      ),
    );
    this.#grounds = atlas.sites.flatMap(({ site }, number) =>
      site.needs.flatMap((conditionId) => {
        const since = atlas.conditions.get(conditionId)?.since;
        if (since === undefined) return [];
        return [{ site: number, conditionId, since, until: site.former?.until }];
      }),
    );
  }

  /** Every site. */
  all(): readonly number[] {
    return [...this.#atlas.sites.keys()];
  }

  /**
   * The sites that may use of another scenario differs for: those that need a condition that now holds or no longer
   * does, those whose date, or the date of whose ground, the scenario's date passed, and those that are forced
   * otherwise. In ascending order. O(conditions + forced + what sites need and the dates they have), and what is found.
   */
  touched(before: Scenario, after: Scenario): readonly number[] {
    const found = new Set<number>();
    if (before.conditions !== after.conditions) {
      for (const conditionId of differingKeys(before.conditions, after.conditions)) {
        const held = conditionHolds(this.#atlas, before, conditionId);
        if (held === conditionHolds(this.#atlas, after, conditionId)) continue;
        for (const number of this.#needing.get(conditionId) ?? []) found.add(number);
      }
    }
    if (before.date !== after.date) {
      for (const { site, from } of this.#dated) {
        if (existsOn(from, before.date) !== existsOn(from, after.date)) found.add(site);
      }
      for (const { site, conditionId, since, until } of this.#grounds) {
        const isPassed = existsOn(since, before.date) !== existsOn(since, after.date);
        const counts = isPassed && existsOn(until, after.date);
        if (counts && conditionHolds(this.#atlas, after, conditionId)) found.add(site);
      }
    }
    if (before.forced !== after.forced) {
      for (const siteId of differingKeys(before.forced, after.forced)) {
        const number = this.#numberOf.get(siteId);
        if (number !== undefined) found.add(number);
      }
    }
    return [...found].sort((a, b) => a - b);
  }
}

type Assumptions = Readonly<Record<string, unknown>>;

/** The keys that have another value in one than in the other, or are in one alone. */
function differingKeys(one: Assumptions, other: Assumptions): string[] {
  const inOther = Object.keys(other).filter((key) => one[key] !== other[key]);
  const inOneAlone = Object.keys(one).filter((key) => !Object.hasOwn(other, key));
  return [...inOther, ...inOneAlone];
}
