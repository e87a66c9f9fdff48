import type { CoastSources } from '#atlas/coast-sources.ts';
import type { Place } from '#atlas/place.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import type { ShoreIndex } from '#geodesy/shore.ts';
import type { AskedEnd, LineAnswer, LineEnd, LineQuestion, MeasuredLine } from './measured-line.ts';
import { findLand, isInRegion, isSameLand, type Land, shoreOf } from './shore/find-land.ts';

/** A place this close to a shore is on the land behind it: a pier, or a city by its harbour. */
const ASHORE_METRES = 1000;

/** An end of a line at a place. A strait or a sea stands for itself, whatever its label stands near. */
export function endAt(
  { id, kind, position, precisionMetres }: Place,
  at: 'point' | 'shore',
): AskedEnd {
  const isWater = kind === 'strait' || kind === 'sea';
  return { placeId: id, position, precisionMetres, at: isWater ? 'point' : at };
}

/** Whether a coast is needed to measure a line. */
export function needsCoast({ from, to }: LineQuestion): boolean {
  return from.at === 'shore' || to.at === 'shore';
}

/** The geodesic between two positions, each as uncertain as its place is. */
export function measurePoints({ from, to }: LineQuestion): MeasuredLine {
  const [start, end] = [pointEnd(from), pointEnd(to)];
  return { kind: 'line', from: start, to: end, ...inverse(from.position, to.position) };
}

/**
 * Makes what measures lines on a coast. An end at a shore is where the shore of the island or mainland that the
 * place is on comes nearest to the other end, to the resolution of the coast. Shores are made ready once for each land.
 */
export function openLineMeasurer(coasts: CoastSources): (question: LineQuestion) => LineAnswer {
  const shores = new Map<string, ShoreIndex>();
  const shoreFor = (land: Land): ShoreIndex => {
    const key = landKey(coasts, land);
    const shore = shores.get(key) ?? shoreOf(land);
    shores.set(key, shore);
    return shore;
  };
  const lands = new Map<string, Land | undefined>();
  const landOf = (end: AskedEnd): Land | undefined => {
    if (end.at === 'point') return undefined;
    const key = `${end.position.join()} ${end.precisionMetres}`;
    if (!lands.has(key)) lands.set(key, findLand(coasts, end.position, ashoreMetres(end)));
    return lands.get(key);
  };
  return ({ from, to }) => {
    const [first, second] = [landOf(from), landOf(to)];
    if (first && second && isSameLand(first, second)) {
      const message = 'Both places are on one land, with no water between.';
      return { kind: 'problem', code: 'one-land', message };
    }
    const [start, end] = lineEnds(first && shoreFor(first), second && shoreFor(second), from, to);
    return {
      kind: 'line',
      from: first ? shoreEnd(coasts, from, first, start) : pointEnd(from),
      to: second ? shoreEnd(coasts, to, second, end) : pointEnd(to),
      ...inverse(start, end),
    };
  };
}

function ashoreMetres({ precisionMetres }: AskedEnd): number {
  return Math.max(ASHORE_METRES, precisionMetres);
}

function landKey(coasts: CoastSources, { parts }: Land): string {
  const sources = [coasts.taiwan, coasts.region, coasts.world];
  return parts.map(({ source, polygon }) => `${sources.indexOf(source)}:${polygon}`).join();
}

function lineEnds(
  first: ShoreIndex | undefined,
  second: ShoreIndex | undefined,
  from: AskedEnd,
  to: AskedEnd,
): readonly [LonLat, LonLat] {
  if (first && second) {
    const line = first.nearestShore(second);
    return [line.from, line.to];
  }
  if (second) return [from.position, second.nearestTo(from.position).to];
  return [first ? first.nearestTo(to.position).to : from.position, to.position];
}

function pointEnd({ placeId, position, precisionMetres }: AskedEnd): LineEnd {
  return {
    placeId,
    position,
    at: 'point',
    uncertaintyMetres: precisionMetres,
    credit: undefined,
  };
}

function shoreEnd(
  coasts: CoastSources,
  { placeId }: AskedEnd,
  land: Land,
  position: LonLat,
): LineEnd {
  const { uncertaintyMetres } = isInRegion(position) ? land.source : coasts.world;
  return { placeId, position, at: 'shore', uncertaintyMetres, credit: land.source.credit };
}
