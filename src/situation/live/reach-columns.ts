import type { Atlas } from '#atlas/atlas.ts';
import type { System } from '#atlas/system.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { conditionHolds } from '../access.ts';
import { type Band, bandOf } from '../band.ts';
import { type Reach, reachAt, refuellingConditionId } from '../reach.ts';
import { absentBefore } from '../service.ts';
import { joined, sameItems } from './lists.ts';

/** One chosen system at every site, by the site's number. */
interface Column {
  readonly system: System;
  readonly refuelled: boolean;
  readonly band: Band;
  /** The day that it waits for, where it is not in service yet. */
  readonly absentBefore: string | undefined;
  /** The sites it is assigned to, or everywhere. */
  readonly assigned: readonly string[] | undefined;
  readonly bySite: (Reach | undefined)[];
}

const nothing: readonly Reach[] = [];

/** What operates where: a column for each chosen system, and what they come to at each site and in all. */
export class ReachColumns {
  readonly #atlas: Atlas;
  readonly #everySite: readonly number[];
  readonly #atSite: (readonly Reach[])[];
  #columns: readonly Column[] = [];
  #reach: readonly Reach[] = nothing;

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
    this.#everySite = [...atlas.sites.keys()];
    this.#atSite = atlas.sites.map(() => nothing);
  }

  /** Every chosen system at every site that it operates from; the same list as long as none differs. */
  get reach(): readonly Reach[] {
    return this.#reach;
  }

  /** What operates from a site; the same list as long as none differs. */
  at(site: number): readonly Reach[] {
    return this.#atSite[site] ?? nothing;
  }

  /**
   * Brings the columns to a scenario, and tells at which sites what operates there differs. A system that stays with its
   * band asks only the touched sites again, O(touched); one that comes, or whose band, assignment or service differs, all of them. A list
   * of other systems or another order regroups every site, O(sites x systems).
   */
  update(
    scenario: Scenario,
    touched: readonly number[],
    isOpen: (site: number) => boolean,
  ): readonly number[] {
    const before = this.#columns;
    const kept = new Map(before.map((column) => [column.system.id, column]));
    const asked = new Set<Column>();
    const after = this.#chosen(scenario, kept);
    const fill = (column: Column, sites: readonly number[]): number[] => {
      if (asked.has(column)) return [];
      asked.add(column);
      return sites.filter((site) => this.#fill(column, site, scenario, isOpen(site)));
    };
    const differing = after.flatMap((column) =>
      fill(column, before.includes(column) ? touched : this.#everySite),
    );
    this.#columns = after;
    const regrouped = sameItems(before, after) ? differing : this.#everySite;
    return this.#regroup(regrouped);
  }

  #chosen(scenario: Scenario, kept: Map<string, Column>): readonly Column[] {
    const refuelled = conditionHolds(this.#atlas, scenario, refuellingConditionId);
    return scenario.systemIds.flatMap((systemId): Column[] => {
      const system = this.#atlas.systems.get(systemId);
      const band = system && bandOf(system, refuelled);
      if (system === undefined || band === undefined) return [];
      const before = kept.get(systemId);
      const assigned = scenario.assigned[systemId];
      const isSameBand =
        before !== undefined && (before.refuelled === refuelled || !system.refuellable);
      const waits = absentBefore(system, scenario.date);
      const isSame = isSameBand && before.assigned === assigned && before.absentBefore === waits;
      if (isSame) return [before];
      const column = isSameBand
        ? { ...before, assigned, absentBefore: waits, bySite: before.bySite.slice() }
        : { system, refuelled, band, assigned, absentBefore: waits, bySite: [] };
      kept.set(systemId, column);
      return [column];
    });
  }

  #fill({ system, band, bySite }: Column, number: number, scenario: Scenario, open: boolean) {
    const site = this.#atlas.sites[number];
    const before = bySite[number];
    const after = site && reachAt(site, system, band, scenario, open);
    if (before?.user === after?.user) return false;
    bySite[number] = after;
    return true;
  }

  #regroup(sites: readonly number[]): readonly number[] {
    const differing = [...new Set(sites)].filter((site) => {
      const group = this.#groupAt(site);
      if (sameItems(this.at(site), group)) return false;
      this.#atSite[site] = group;
      return true;
    });
    if (differing.length > 0) this.#reach = joined(this.#atSite);
    return differing;
  }

  #groupAt(site: number): readonly Reach[] {
    const group: Reach[] = [];
    for (const { bySite } of this.#columns) {
      const reach = bySite[site];
      if (reach !== undefined) group.push(reach);
    }
    return group.length === 0 ? nothing : group;
  }
}
