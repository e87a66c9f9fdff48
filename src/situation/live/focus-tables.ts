import type { Atlas } from '#atlas/atlas.ts';
import type { Place } from '#atlas/place.ts';
import {
  type FocusSituation,
  focusSituation,
  type ProximityRow,
  proximityRow,
} from '../proximity.ts';
import type { Reach } from '../reach.ts';
import type { LineBook } from './line-book.ts';
import { joined, keepSame, sameItems } from './lists.ts';
import type { PlaceLines } from './place-lines.ts';

/** What is asked of the sites to make a row. */
export interface SiteStates {
  readonly isOpen: (site: number) => boolean;
  readonly reachAt: (site: number) => readonly Reach[];
}

interface FocusTable {
  readonly lines: PlaceLines;
  readonly rows: readonly ProximityRow[];
  readonly focus: FocusSituation;
}

/** The proximity table of each focus place, with its lines measured once. */
export class FocusTables {
  readonly #atlas: Atlas;
  readonly #lines: LineBook;
  readonly #states: SiteStates;
  #tables: ReadonlyMap<string, FocusTable> = new Map();
  #rows: readonly (readonly ProximityRow[])[] = [];
  #proximity: readonly ProximityRow[] = [];
  #focus: readonly FocusSituation[] = [];

  constructor(atlas: Atlas, lines: LineBook, states: SiteStates) {
    this.#atlas = atlas;
    this.#lines = lines;
    this.#states = states;
  }

  /** The rows of every focus place; the same list as long as none differs. */
  get proximity(): readonly ProximityRow[] {
    return this.#proximity;
  }

  get focus(): readonly FocusSituation[] {
    return this.#focus;
  }

  /**
   * Brings the tables to a list of focus places, and their rows to the sites that changed. A place that stays costs
   * O(changed), and flat passes over its rows where one differs; one that comes measures its lines or finds them kept.
   */
  update(focusIds: readonly string[], changed: readonly number[]): void {
    const before = this.#tables;
    const tables = new Map<string, FocusTable>();
    const places = focusIds.flatMap((id) => this.#atlas.places.get(id) ?? []);
    for (const place of places) {
      if (tables.has(place.id)) continue;
      const known = before.get(place.id);
      tables.set(place.id, known ? this.#renewed(place, known, changed) : this.#opened(place));
    }
    this.#tables = tables;
    const chosen = places.flatMap(({ id }) => tables.get(id) ?? []);
    const focus = chosen.map((table) => table.focus);
    this.#focus = keepSame(this.#focus, focus);
    const rows = chosen.map((table) => table.rows);
    if (sameItems(this.#rows, rows)) return;
    this.#rows = rows;
    this.#proximity = joined(rows);
  }

  #opened(place: Place): FocusTable {
    const lines = this.#lines.linesTo(this.#atlas.sites, place);
    const rows = Array.from(lines.order, (site) => this.#row(place, lines, site));
    return { lines, rows, focus: focusSituation(place.id, rows) };
  }

  #renewed(place: Place, table: FocusTable, changed: readonly number[]): FocusTable {
    const { lines } = table;
    const rows = table.rows.slice();
    let differs = false;
    for (const site of changed) {
      const rank = lines.rankOf[site] ?? -1;
      const before = rows[rank];
      if (before === undefined) continue;
      const after = this.#row(place, lines, site);
      if (sameRow(before, after)) continue;
      rows[rank] = after;
      differs = true;
    }
    if (!differs) return table;
    return { lines, rows, focus: keepFocus(table.focus, focusSituation(place.id, rows)) };
  }

  #row(place: Place, lines: PlaceLines, site: number): ProximityRow {
    return proximityRow(
      this.#atlas.sites[site]?.id ?? '',
      place.id,
      lines.lineFrom(site),
      this.#states.isOpen(site),
      this.#states.reachAt(site),
    );
  }
}

function sameRow(one: ProximityRow, other: ProximityRow): boolean {
  return (
    one.open === other.open &&
    one.systems.length === other.systems.length &&
    one.systems.every(({ systemId, verdict }, index) => {
      const second = other.systems[index];
      return second?.systemId === systemId && second.verdict === verdict;
    })
  );
}

function keepFocus(before: FocusSituation, after: FocusSituation): FocusSituation {
  const inside = keepSame(before.inside, after.inside);
  const uncertain = keepSame(before.uncertain, after.uncertain);
  const isSame =
    inside === before.inside &&
    uncertain === before.uncertain &&
    after.nearestOpen === before.nearestOpen;
  return isSame ? before : { ...after, inside, uncertain };
}
