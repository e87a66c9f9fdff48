import type { DataProblem } from '#atlas/data-error.ts';
import { isSite, type Place } from '#atlas/place.ts';
import { isWithinCountry } from './country-bounds.ts';
import { requiredNeeds } from './needs-rule.ts';

const file = 'seeds/places.yaml';

function problemOf(place: Place, path: string, problem: string, mend: string): DataProblem {
  return { file, record: place.id, path, problem, mend };
}

function countryProblem(place: Place): DataProblem[] {
  const { country, kind, position } = place;
  if (country === undefined) {
    if (kind === 'strait' || kind === 'sea') return [];
    return [problemOf(place, 'country', 'it has no country', 'Name the country it lies in')];
  }
  if (isWithinCountry(position, country)) return [];
  const problem = `${position.join(', ')} is not in ${country}`;
  const mend = 'Correct the position (longitude first) or the country';
  return [problemOf(place, 'position', problem, mend)];
}

function agreementProblem(place: Place): DataProblem[] {
  const { method, record, citations } = place.geocoding;
  if (method === 'record' && record === undefined) {
    const mend = 'Name the record, or choose another method';
    return [problemOf(place, 'geocoding.method', 'it names no gazetteer record', mend)];
  }
  if (method !== 'agreed' || new Set(citations.map((cited) => cited.reference)).size >= 2)
    return [];
  const mend = 'Cite a second source, or call it approximate';
  return [problemOf(place, 'geocoding.citations', 'fewer than two sources agree', mend)];
}

function namesProblem(place: Place): DataProblem[] {
  if (place.names.citations.length > 0 || place.geocoding.method === 'derived') return [];
  const mend = 'Cite where the names are written so';
  return [problemOf(place, 'names.citations', 'its names have no source', mend)];
}

function needsProblem(place: Place): DataProblem[] {
  if (!isSite(place)) return [];
  const { basis, needs } = place.site;
  const choices = requiredNeeds(basis, place.country);
  const given = [...needs].sort().join(', ');
  if (choices.some((choice) => [...choice].sort().join(', ') === given)) return [];
  const wanted = choices.map((choice) => `[${choice.join(', ')}]`).join(' or ');
  const problem = `basis ${basis} in ${place.country ?? 'no country'} with needs [${needs.join(', ')}]`;
  const mend = wanted === '' ? 'No rule covers that basis there: correct it' : `Write ${wanted}`;
  return [problemOf(place, 'site.needs', problem, mend)];
}

/** What is wrong with the places by themselves: country, number of agreeing sources, sources of names, needs by basis. */
export function checkPlaces(places: readonly Place[]): DataProblem[] {
  return places.flatMap((place) => [
    ...countryProblem(place),
    ...agreementProblem(place),
    ...namesProblem(place),
    ...needsProblem(place),
  ]);
}
