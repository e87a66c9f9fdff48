import type { DataProblem } from '#atlas/data-error.ts';
import type { GazetteerRecord, Place } from '#atlas/place.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { Gazetteer } from './gazetteer.ts';

/** How far a place may lie from its gazetteer record, and two records from one another, metres. */
const TOLERANCE_METRES = 1000;

interface Point {
  readonly name: string;
  readonly position: readonly [number, number];
}

interface LookUp {
  readonly points: readonly Point[];
  readonly problems: readonly DataProblem[];
}

function nameOf({ gazetteer, id }: GazetteerRecord): string {
  return `${gazetteer} ${id}`;
}

function lookUp(place: Place, gazetteer: Gazetteer): LookUp {
  const { record, compared = [] } = place.geocoding;
  const points: Point[] = [];
  const problems: DataProblem[] = [];
  for (const wanted of record === undefined ? compared : [record, ...compared]) {
    const entry = gazetteer(wanted);
    if ('position' in entry) {
      points.push({ name: nameOf(wanted), position: entry.position });
      continue;
    }
    problems.push({
      file: 'seeds/places.yaml',
      record: place.id,
      path: 'geocoding',
      problem:
        entry.matches === 0
          ? `there is no record ${nameOf(wanted)}`
          : `${entry.matches} records are called ${nameOf(wanted)}`,
      mend:
        entry.matches === 0
          ? 'Correct the id, or settle the position by other sources'
          : 'Add the second administrative division before the name',
    });
  }
  return { points, problems };
}

function pairs(points: readonly Point[]): [Point, Point][] {
  return points.flatMap((first, index) =>
    points.slice(index + 1).map((second): [Point, Point] => [first, second]),
  );
}

function farApart(place: Place, points: readonly Point[]): DataProblem[] {
  const all = [{ name: 'the position', position: place.position }, ...points];
  const far = pairs(all)
    .map(([first, second]) => ({
      what: `${first.name} and ${second.name}`,
      metres: inverse(first.position, second.position).metres,
    }))
    .filter(({ metres }) => metres > TOLERANCE_METRES);
  const { accepts } = place.geocoding;
  const about = { file: 'seeds/places.yaml', record: place.id, path: 'geocoding' };
  if (accepts !== undefined) {
    if (far.length > 0) return [];
    const problem = 'it accepts a difference that is not there';
    return [{ ...about, problem, mend: 'Take out geocoding.accepts' }];
  }
  return far.map(({ what, metres }) => ({
    ...about,
    problem: `${what} are ${Math.round(metres)} m apart`,
    mend: 'Correct the position, or say in geocoding.accepts which is right and why',
  }));
}

/** Holds every place against the gazetteer records that it names, and these against one another. */
export function checkGazetteer(places: readonly Place[], gazetteer: Gazetteer): DataProblem[] {
  return places.flatMap((place) => {
    const { points, problems } = lookUp(place, gazetteer);
    return problems.length > 0 ? problems : farApart(place, points);
  });
}
