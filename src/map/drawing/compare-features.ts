import type { MultiPolygon, Polygon } from 'geojson';
import type { Disc } from '#geodesy/disc.ts';
import { differencePolygon } from '#geodesy/disc-algebra.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import { inverse } from '#geodesy/inverse.ts';
import { KeptDiscs } from '#geodesy/kept-discs.ts';
import { Outline } from '#geodesy/outline.ts';
import { regionWithout, sphereUnion } from '#geodesy/sphere-region.ts';
import type { Side } from '#store/document-store.ts';
import type { Comparison } from './comparison.ts';
import { farthest } from './cover-features.ts';
import { discKey } from './disc-key.ts';
import { type Drawing, drawing, feature, linesThrough } from './features.ts';
import type { OutlineMemory } from './outline-memory.ts';
import type { RingDrawing } from './reach-features.ts';
import type { ReachGroup } from './reach-groups.ts';
import { remember } from './remember.ts';

/** Regions kept: the map and its legend ask for the same. */
const REGIONS_KEPT = 2;

/** The finest that polygons are cut on the sphere: what is to be compared there is metres, and cutting takes its time. */
const SPHERE_ERROR_METRES = 150;

/** Discs that are kept with what was drawn of them, for the acts to come. */
const kept = new KeptDiscs(1000);

/** Unions kept for the sphere: of A and of B, of all and of what the other lacks, before and after an act. */
const UNIONS_KEPT = 8;

/**
 * The regions of two scenarios, within the lowest figure of some system: what either reaches, and over it what only A
 * and what only B reaches, so that what both reach is what is left of the first. On the ellipsoid they are exact;
 * on the sphere polygons are cut where their chords cross.
 */
export function compareCoverFeatures({ a, b }: Comparison, rings: RingDrawing): Drawing {
  const { model, maxErrorMetres } = rings;
  const bound = model === 'sphere' ? Math.max(maxErrorMetres, SPHERE_ERROR_METRES) : maxErrorMetres;
  const parts = Object.entries(regions(lowDiscs(a.groups), lowDiscs(b.groups), model, bound))
    .filter(([, { coordinates }]) => coordinates.length > 0)
    .map(([reachedBy, region]) => feature(reachedBy, region, { reachedBy }));
  return drawing(parts);
}

/** The common outline of what each side reaches, by the lowest figures. */
export function compareLineFeatures(
  comparison: Comparison,
  rings: RingDrawing,
  outlines: OutlineMemory,
): Drawing {
  return drawing(
    reachingSides(comparison).map((side) => {
      const lines = outlines.lines(side, lowDiscs(comparison[side].groups), rings);
      return feature(side, linesThrough(lines), { side });
    }),
  );
}

/** The sides in which something reaches: those whose outline is drawn. */
export function reachingSides(comparison: Comparison): readonly Side[] {
  return (['a', 'b'] as const).filter((side) => comparison[side].groups.length > 0);
}

/** Whether some place is reached by both sides: whether a disc of one meets a disc of the other. */
export function reachMeets({ a, b }: Comparison, model: EarthModel): boolean {
  const ofB = lowDiscs(b.groups);
  const known = new Set(ofB.map(discKey));
  return lowDiscs(a.groups).some(
    (one) =>
      known.has(discKey(one)) ||
      ofB.some(
        (other) =>
          inverse(one.centre, other.centre, model).metres < one.radiusMetres + other.radiusMetres,
      ),
  );
}

type Region = Polygon | MultiPolygon;

/** What either side reaches, what A reaches and B does not, and what B reaches and A does not. */
type Regions = Readonly<Record<'either' | 'a' | 'b', Region>>;

const regions = remember(
  (ofA: readonly Disc[], ofB: readonly Disc[], model: EarthModel, maxErrorMetres: number) =>
    (model === 'wgs84' ? onEllipsoid : onSphere)(ofA, ofB, maxErrorMetres),
  (ofA, ofB, model, maxErrorMetres) =>
    [model, maxErrorMetres, ...ofA.map(discKey), 'b', ...ofB.map(discKey)].join(','),
  REGIONS_KEPT,
);

function lowDiscs(groups: readonly ReachGroup[]): readonly Disc[] {
  return [...farthest(groups).values()].map(({ centre, lowMetres }) => ({
    centre,
    radiusMetres: lowMetres,
  }));
}

/** The discs that are not among others: those that both sides have add nothing to what only one reaches. */
function without(discs: readonly Disc[], others: readonly Disc[]): Disc[] {
  const known = new Set(others.map(discKey));
  return discs.filter((disc) => !known.has(discKey(disc)));
}

function onEllipsoid(ofA: readonly Disc[], ofB: readonly Disc[], maxErrorMetres: number): Regions {
  const options = { form: 'drawing', maxErrorMetres } as const;
  const keep = (discs: readonly Disc[]) => discs.map((disc) => kept.of(disc));
  const [a, b] = [keep(ofA), keep(ofB)];
  const [onlyInA, onlyInB] = [without(a, b), without(b, a)];
  return {
    either: new Outline([...a, ...onlyInB]).polygon(options),
    a: differencePolygon(onlyInA, b, options),
    b: differencePolygon(onlyInB, a, options),
  };
}

const unionOnSphere = remember(
  sphereUnion,
  (discs, maxErrorMetres) => [maxErrorMetres, ...discs.map(discKey)].join(','),
  UNIONS_KEPT,
);

function onSphere(ofA: readonly Disc[], ofB: readonly Disc[], maxErrorMetres: number): Regions {
  const union = (discs: readonly Disc[]) => unionOnSphere(discs, maxErrorMetres);
  const [a, b] = [union(ofA), union(ofB)];
  const onlyB = regionWithout(union(without(ofB, ofA)), a);
  return {
    either: { type: 'MultiPolygon', coordinates: [...polygonsOf(a), ...polygonsOf(onlyB)] },
    a: regionWithout(union(without(ofA, ofB)), b),
    b: onlyB,
  };
}

function polygonsOf(region: Region): MultiPolygon['coordinates'] {
  return region.type === 'Polygon' ? [region.coordinates] : region.coordinates;
}
