import type { Basis, Country } from '#atlas/place.ts';

type Needs = readonly string[];

const usTerritory: readonly Country[] = ['US', 'GU', 'MP', 'UM'];

const byBasisAndCountry: Readonly<Record<string, readonly Needs[]>> = {
  'treaty JP': [['japan-agrees']],
  'treaty KR': [['korea-agrees']],
  'treaty PW': [[]],
  'joint-use JP': [['joint-use-southwest', 'japan-agrees']],
  'rotational PH': [
    ['edca-2016', 'philippines-agrees'],
    ['edca-2023', 'philippines-agrees'],
  ],
};

/**
 * The sets of conditions that a site of this basis may need, by country; empty where no rule covers it.
 * Palau is open under its Compact, which no condition governs. A site without basis needs nothing, since
 * nothing opens it.
 */
export function requiredNeeds(basis: Basis, country: Country | undefined): readonly Needs[] {
  if (basis === 'none') return [[]];
  if (basis === 'sovereign') {
    return country !== undefined && usTerritory.includes(country) ? [['us-territory']] : [];
  }
  return byBasisAndCountry[`${basis} ${country}`] ?? [];
}
