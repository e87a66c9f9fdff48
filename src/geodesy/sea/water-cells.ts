import type { LonLat } from '../lon-lat.ts';
import { BUCKETS_PER_DEGREE, type LandEdges } from './land-edges.ts';
import { type DegreeBox, type LandRaster, rasteriseLand } from './land-raster.ts';
import { segmentMeetsBox } from './planar.ts';

/** Finest cells to a degree; a cell of level 0, 1, 2, 3 has 64, 16, 4, 1 of them to an edge. */
export const UNITS_PER_DEGREE = 64;
export const COLUMNS = 360 * UNITS_PER_DEGREE;
export const ROWS = 180 * UNITS_PER_DEGREE;

const LAND = -1;
const DEEPEST_EVERYWHERE = 2;
const DEEPEST_IN_FINE_BOXES = 3;
const RASTER_PER_DEGREE = 16;

/**
 * The sea as square cells that hold no land at all, from one degree down to a sixteenth, and to a sixty-fourth
 * where that is asked for. Cells with land in them that are not cut further count as land.
 */
export interface WaterCells {
  readonly count: number;
  /** South-west corner of each cell, in units from 180 degrees west and 90 degrees south, and its edge in units. */
  readonly columns: Uint16Array;
  readonly rows: Uint16Array;
  readonly edges: Uint8Array;
  /**
   * The cell at a place given in units, or -1 for land; either way `edgeAt` then tells the edge of what was
   * found there.
   */
  readonly at: (column: number, row: number) => number;
  readonly edgeAt: () => number;
}

/** The middle of a cell. */
export function cellCentre({ columns, rows, edges }: WaterCells, cell: number): LonLat {
  const half = (edges[cell] ?? 0) / 2;
  return [
    ((columns[cell] ?? 0) + half) / UNITS_PER_DEGREE - 180,
    ((rows[cell] ?? 0) + half) / UNITS_PER_DEGREE - 90,
  ];
}

/** Calls `visit` with each cell that shares part of an edge with a cell; across 180 degrees too. */
export function forEachNeighbour(
  cells: WaterCells,
  cell: number,
  visit: (neighbour: number) => void,
): void {
  const column = cells.columns[cell] ?? 0;
  const row = cells.rows[cell] ?? 0;
  const edge = cells.edges[cell] ?? 0;
  const look = (x: number, y: number): number => {
    const neighbour = cells.at((x + COLUMNS) % COLUMNS, y);
    if (neighbour >= 0) visit(neighbour);
    return cells.edgeAt();
  };
  for (const x of [column - 1, column + edge]) {
    for (let y = row; y < row + edge; ) y += look(x, y);
  }
  for (const y of [row - 1, row + edge]) {
    if (y < 0 || y >= ROWS) continue;
    for (let x = column; x < column + edge; ) x += look(x, y);
  }
}

/** How far the sea is cut, and how finely. */
export interface WaterOptions {
  /** Boxes where cells go down to a sixty-fourth of a degree. */
  readonly fineBoxes: readonly DegreeBox[];
  /** The southern and the northern end of the sea that is cut at all, in whole degrees. */
  readonly latitudes: readonly [south: number, north: number];
}

/** Cuts the sea into cells. Takes time in proportion to the length of the coast in finest cells. */
export function cutWater(land: LandEdges, options: WaterOptions): WaterCells {
  const builder = new Builder(land, options.fineBoxes);
  const roots = new Int32Array(360 * 180).fill(LAND);
  const [south, north] = options.latitudes;
  for (let root = 360 * (south + 90); root < 360 * (north + 90); root++) {
    roots[root] = builder.root(root % 360, Math.floor(root / 360));
  }
  const children = Int32Array.from(builder.children);
  let edge = 0;
  const at = (column: number, row: number): number => {
    let code = roots[(row >> 6) * 360 + (column >> 6)] ?? LAND;
    edge = 64;
    for (let shift = 4; code < LAND; shift -= 2) {
      edge >>= 2;
      const child = ((row >> shift) & 3) * 4 + ((column >> shift) & 3);
      code = children[-2 - code + child] ?? LAND;
    }
    return code;
  };
  return {
    count: builder.edges.length,
    columns: Uint16Array.from(builder.columns),
    rows: Uint16Array.from(builder.rows),
    edges: Uint8Array.from(builder.edges),
    at,
    edgeAt: () => edge,
  };
}

/** Lists cells; a code is -1 for land, the number of a cell, or -2 less the place of its first of 16 children. */
class Builder {
  readonly columns: number[] = [];
  readonly rows: number[] = [];
  readonly edges: number[] = [];
  readonly children: number[] = [];
  readonly #land: LandEdges;
  readonly #raster: LandRaster;
  readonly #fine: readonly LandRaster[];

  constructor(land: LandEdges, fineBoxes: readonly DegreeBox[]) {
    this.#land = land;
    this.#raster = rasteriseLand(land, RASTER_PER_DEGREE);
    this.#fine = fineBoxes.map((box) => rasteriseLand(land, UNITS_PER_DEGREE, box));
  }

  root(x: number, y: number): number {
    const [column, row] = [UNITS_PER_DEGREE * x, UNITS_PER_DEGREE * y];
    if (this.#isEmpty(x, y)) return this.#whole(column, row, 64);
    const [firstBucket, firstRow] = [BUCKETS_PER_DEGREE * x, BUCKETS_PER_DEGREE * y];
    return this.#block(column, row, 16, (i, childColumn, childRow) => {
      const edges = this.#land.inBucket(firstBucket + (i % 4), firstRow + (i >> 2));
      return this.#cut(edges, childColumn, childRow, 16, 1);
    });
  }

  #isEmpty(x: number, y: number): boolean {
    for (let i = 0; i < BUCKETS_PER_DEGREE ** 2; i++) {
      const [column, row] = [BUCKETS_PER_DEGREE * x + (i % 4), BUCKETS_PER_DEGREE * y + (i >> 2)];
      if (!this.#land.isEmpty(column, row)) return false;
    }
    return true;
  }

  #cut(edges: ArrayLike<number>, column: number, row: number, edge: number, level: number): number {
    if (edges.length === 0) return this.#whole(column, row, edge);
    const deepest = level === DEEPEST_EVERYWHERE && this.#fineAt(column, row) === undefined;
    const last = deepest || level === DEEPEST_IN_FINE_BOXES;
    const met = this.#edgesIn(edges, column, row, edge, last ? 1 : edges.length);
    if (met.length === 0) return this.#whole(column, row, edge);
    if (last) return LAND;
    return this.#block(column, row, edge / 4, (_, childColumn, childRow) =>
      this.#cut(met, childColumn, childRow, edge / 4, level + 1),
    );
  }

  #block(
    column: number,
    row: number,
    edge: number,
    codeOf: (i: number, column: number, row: number) => number,
  ): number {
    const codes: number[] = [];
    let blocked = true;
    for (let i = 0; i < 16; i++) {
      const code = codeOf(i, column + edge * (i % 4), row + edge * (i >> 2));
      if (code !== LAND) blocked = false;
      codes.push(code);
    }
    if (blocked) return LAND;
    this.children.push(...codes);
    return -2 - (this.children.length - 16);
  }

  #whole(column: number, row: number, edge: number): number {
    if (this.#isLand(column, row, edge)) return LAND;
    this.columns.push(column);
    this.rows.push(row);
    this.edges.push(edge);
    return this.edges.length - 1;
  }

  #isLand(column: number, row: number, edge: number): boolean {
    const unit = UNITS_PER_DEGREE / RASTER_PER_DEGREE;
    if (edge >= unit) return this.#raster.isLand(column / unit, row / unit);
    const fine = this.#fineAt(column, row);
    if (!fine) return true;
    const [west, south] = fine.box;
    return fine.isLand(
      column - (west + 180) * UNITS_PER_DEGREE,
      row - (south + 90) * UNITS_PER_DEGREE,
    );
  }

  /** Those of some edges that meet a cell, but no more than `most` of them. */
  #edgesIn(
    edges: ArrayLike<number>,
    column: number,
    row: number,
    size: number,
    most: number,
  ): number[] {
    const west = column / UNITS_PER_DEGREE - 180;
    const south = row / UNITS_PER_DEGREE - 90;
    const [east, north] = [west + size / UNITS_PER_DEGREE, south + size / UNITS_PER_DEGREE];
    const { coordinates, ends } = this.#land;
    const met: number[] = [];
    for (let i = 0; i < edges.length && met.length < most; i++) {
      const edge = edges[i] ?? 0;
      const end = ends[edge] ?? 0;
      const ax = coordinates[2 * edge] ?? 0;
      const ay = coordinates[2 * edge + 1] ?? 0;
      const bx = coordinates[2 * end] ?? 0;
      const by = coordinates[2 * end + 1] ?? 0;
      if (segmentMeetsBox(ax, ay, bx, by, west, south, east, north)) met.push(edge);
    }
    return met;
  }

  #fineAt(column: number, row: number): LandRaster | undefined {
    const longitude = column / UNITS_PER_DEGREE - 180;
    const latitude = row / UNITS_PER_DEGREE - 90;
    return this.#fine.find(
      ({ box: [west, south, east, north] }) =>
        longitude >= west && longitude < east && latitude >= south && latitude < north,
    );
  }
}
