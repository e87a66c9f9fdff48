import type { MultiPolygon, Polygon } from 'geojson';
import {
  type ComparedDisc,
  ComparedOutline,
  type ComparedRegion,
} from '#geodesy/compared-outline.ts';
import type { Disc } from '#geodesy/disc.ts';
import { KeptDiscs } from '#geodesy/kept-discs.ts';
import { regionShared, regionWithout, sphereUnion } from '#geodesy/sphere-region.ts';
import type { Side } from '#store/document-store.ts';
import type { Comparison } from './comparison.ts';
import { farthest } from './cover-features.ts';
import { discKey } from './disc-key.ts';
import { Follower } from './follower.ts';
import type { RingDrawing } from './reach-features.ts';
import { remember } from './remember.ts';

type Region = Polygon | MultiPolygon;

/** A region for each way in which two scenarios stand to each other somewhere. */
type ComparedRegions = Readonly<Partial<Record<ComparedRegion, Region>>>;

/** Regions kept: the map and its legend ask for the same. */
const REGIONS_KEPT = 2;

/** Discs that are kept with what was drawn of them, for the acts to come. */
const DISCS_KEPT = 2000;

/** Unions kept for the sphere: of A and of B by both figures, before and after an act. */
const UNIONS_KEPT = 12;

/** The finest that polygons are cut on the sphere: what is to be compared there is metres, and cutting takes its time. */
const SPHERE_ERROR_METRES = 150;

const surely = ['either', 'only-a', 'only-b'] as const;
const uncertainly = ['uncertain-a', 'uncertain-b', 'uncertain-both'] as const;

/**
 * Where A and B reach for certain and where they are uncertain, by the lowest and the highest figure of some system. On the
 * ellipsoid the regions are exact and follow the sites: of one act only the arcs that it touches are made anew. On the
 * sphere polygons are cut where their chords cross. Where no figures differ, nothing is uncertain.
 */
export function comparedRegions({ a, b }: Comparison, rings: RingDrawing): ComparedRegions {
  const { model, maxErrorMetres } = rings;
  const bound = model === 'sphere' ? Math.max(maxErrorMetres, SPHERE_ERROR_METRES) : maxErrorMetres;
  return regions([...discsOf('a', a.groups), ...discsOf('b', b.groups)], model, bound);
}

const regions = remember(
  (discs: readonly ComparedDisc[], model: RingDrawing['model'], maxErrorMetres: number) =>
    (model === 'wgs84' ? onEllipsoid : onSphere)(discs, maxErrorMetres),
  (discs, model, maxErrorMetres) => [model, maxErrorMetres, ...discs.map(comparedKey)].join(','),
  REGIONS_KEPT,
);

/** What a side holds: a disc for each site, and another where its figures differ. */
function discsOf(side: Side, groups: Comparison['a']['groups']): ComparedDisc[] {
  return [...farthest(groups).values()].flatMap(({ centre, lowMetres, highMetres }) => {
    const low = { role: `${side}-low`, disc: { centre, radiusMetres: lowMetres } } as const;
    const high = { role: `${side}-high`, disc: { centre, radiusMetres: highMetres } } as const;
    return lowMetres < highMetres ? [low, high] : [low];
  });
}

function comparedKey({ role, disc }: ComparedDisc): string {
  return `${role} ${discKey(disc)}`;
}

function hasMargin(discs: readonly ComparedDisc[]): boolean {
  return discs.some(({ role }) => role === 'a-high' || role === 'b-high');
}

const kept = new KeptDiscs(DISCS_KEPT);

const outline = new Follower(
  (discs: readonly ComparedDisc[], isActive) =>
    new ComparedOutline(
      discs.map(({ role, disc }) => ({ role, disc: kept.of(disc) })),
      isActive,
    ),
  comparedKey,
);

function onEllipsoid(discs: readonly ComparedDisc[], maxErrorMetres: number): ComparedRegions {
  const live = outline.follow(discs);
  const options = { form: 'drawing', maxErrorMetres } as const;
  const names = [...surely, ...(hasMargin(discs) ? uncertainly : [])];
  return Object.fromEntries(names.map((name) => [name, live.region(name, options)]));
}

const unionOnSphere = remember(
  sphereUnion,
  (discs, maxErrorMetres) => [maxErrorMetres, ...discs.map(discKey)].join(','),
  UNIONS_KEPT,
);

function onSphere(all: readonly ComparedDisc[], maxErrorMetres: number): ComparedRegions {
  const discs = (...roles: ComparedDisc['role'][]) =>
    all.filter(({ role }) => roles.includes(role)).map(({ disc }) => disc);
  const union = (some: readonly Disc[]) => unionOnSphere(some, maxErrorMetres);
  const [lowA, lowB] = [discs('a-low'), discs('b-low')];
  const [a, b] = [union(lowA), union(lowB)];
  const onlyB = regionWithout(union(without(lowB, lowA)), a);
  const sure: ComparedRegions = {
    either: { type: 'MultiPolygon', coordinates: [...polygonsOf(a), ...polygonsOf(onlyB)] },
    'only-a': regionWithout(union(without(lowA, lowB)), b),
    'only-b': onlyB,
  };
  if (!hasMargin(all)) return sure;
  const marginA = regionWithout(union(discs('a-low', 'a-high')), a);
  const marginB = regionWithout(union(discs('b-low', 'b-high')), b);
  return {
    ...sure,
    'uncertain-a': regionWithout(marginA, marginB),
    'uncertain-b': regionWithout(marginB, marginA),
    'uncertain-both': regionShared(marginA, marginB),
  };
}

/** The discs that are not among others: those that both sides have add nothing to what only one reaches. */
function without(discs: readonly Disc[], others: readonly Disc[]): Disc[] {
  const known = new Set(others.map(discKey));
  return discs.filter((disc) => !known.has(discKey(disc)));
}

function polygonsOf(region: Region): MultiPolygon['coordinates'] {
  return region.type === 'Polygon' ? [region.coordinates] : region.coordinates;
}
