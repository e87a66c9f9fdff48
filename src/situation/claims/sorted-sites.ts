import type { Atlas } from '#atlas/atlas.ts';
import type { Check } from '#atlas/check.ts';
import type { Basis, Site } from '#atlas/place.ts';
import type { SiteDistance } from '../check-reason.ts';
import type { CheckResult, ClaimVerdict, RankedSite } from '../claim-check.ts';
import { endAt } from '../measure-line.ts';
import type { MeasuredLine } from '../measured-line.ts';
import {
  type CheckPlan,
  drawnLine,
  measuredLength,
  methodOf,
  placeInputs,
  placeOf,
  planned,
  resultOf,
  uncertaintyOf,
} from './result.ts';
import { sitesWhere } from './site-filter.ts';

type NearestCheck = Extract<Check, { kind: 'nearest' }>;
type NearerCheck = Extract<Check, { kind: 'nearer' }>;

/** A ranked site with the line that ranks it. */
interface Measured extends RankedSite {
  readonly line: MeasuredLine;
}

/** The sites of one filter and then of another, measured to one target, nearest first. */
function planSorted(
  atlas: Atlas,
  { target, among }: Pick<NearestCheck, 'target' | 'among'>,
  beside: readonly Site[],
  named: readonly string[],
  conclude: (sites: readonly Measured[]) => CheckResult,
): CheckPlan {
  const counted = sitesWhere(atlas, among);
  const sites = [...counted, ...beside.filter((site) => !counted.includes(site))];
  const to = endAt(placeOf(atlas, target.place), target.at);
  const questions = sites.map((site) => ({ from: endAt(site, 'point'), to }));
  return planned(questions, (lines) =>
    conclude(
      sites
        .flatMap((site, index): Measured[] => {
          const line = lines[index];
          if (line === undefined) return [];
          return [
            {
              siteId: site.id,
              basis: site.site.basis,
              metres: line.metres,
              uncertaintyMetres: uncertaintyOf(line),
              to: line.to,
              counted: index < counted.length,
              named: named.includes(site.id),
              line,
            },
          ];
        })
        .sort((one, other) => one.metres - other.metres),
    ),
  );
}

/** The nearest of some sites is one that the claim names. */
export function planNearest(atlas: Atlas, check: NearestCheck): CheckPlan {
  const beside = sitesWhere(atlas, check.beside);
  return planSorted(atlas, check, beside, check.named, (sites) => {
    const counted = sites.filter((site) => site.counted);
    const nearest = required(counted[0], 'nearest');
    const nearer = sites.filter((site) => !site.counted && site.metres < nearest.metres);
    const firsts = byBasis(nearer);
    return resultOf({
      verdict: nearestVerdict(counted),
      reason: {
        kind: 'nearest',
        nearest: bare(nearest),
        asClaimed: nearest.named,
        nearer: firsts.map(({ basis, sites: group }) => ({
          basis,
          count: group.length,
          nearest: bare(required(group[0], 'nearer')),
        })),
      },
      measured: measuredLength(nearest.line),
      ranked: sites.map(ranked),
      drawing: {
        lines: [
          drawnLine(nearest.line, 'measured'),
          ...firsts.flatMap(({ sites: [first] }) =>
            first === undefined ? [] : [drawnLine(first.line, 'alternative')],
          ),
        ],
        placeIds: [...nearer.map(({ siteId }) => siteId), ...check.named],
      },
      provenance: {
        method: 'nearest-of',
        inputs: placeInputs([check.target.place, ...sites.map(({ siteId }) => siteId)]),
      },
    });
  });
}

/** Some sites are nearer than the nearest of others: all of them, none, or some. */
export function planNearer(atlas: Atlas, check: NearerCheck): CheckPlan {
  const others = sitesWhere(atlas, check.than);
  return planSorted(atlas, check, others, [], (sites) => {
    const counted = sites.filter((site) => site.counted);
    const yardstick = required(
      sites.find((site) => !site.counted),
      'than',
    );
    const [first, last] = [required(counted[0], 'among'), required(counted.at(-1), 'among')];
    const nearer = counted.filter(({ metres }) => metres < yardstick.metres);
    const all = nearer.length === counted.length;
    return resultOf({
      verdict: all ? 'confirmed' : nearer.length === 0 ? 'differs' : 'depends',
      reason: {
        kind: 'nearer',
        nearerCount: nearer.length,
        count: counted.length,
        first: bare(first),
        last: bare(last),
        yardstick: bare(yardstick),
      },
      measured: measuredLength(first.line),
      ranked: sites.map(ranked),
      drawing: {
        lines: [drawnLine(first.line, 'measured'), drawnLine(yardstick.line, 'alternative')],
        placeIds: counted.map(({ siteId }) => siteId),
      },
      provenance: {
        method: methodOf(first.line),
        inputs: placeInputs([check.target.place, ...sites.map(({ siteId }) => siteId)]),
      },
    });
  });
}

/** Sites count as equally near where their uncertainties overlap: then it depends. */
function nearestVerdict(counted: readonly Measured[]): ClaimVerdict {
  const claimed = counted.find(({ named }) => named);
  const other = counted.find(({ named }) => !named);
  if (claimed === undefined) return 'differs';
  if (other === undefined) return 'confirmed';
  const unsure = claimed.uncertaintyMetres + other.uncertaintyMetres;
  if (Math.abs(claimed.metres - other.metres) <= unsure) return 'depends';
  return claimed.metres < other.metres ? 'confirmed' : 'differs';
}

function byBasis(sites: readonly Measured[]): { basis: Basis; sites: readonly Measured[] }[] {
  return [...new Set(sites.map(({ basis }) => basis))].map((basis) => ({
    basis,
    sites: sites.filter((site) => site.basis === basis),
  }));
}

function bare({ siteId, metres }: RankedSite): SiteDistance {
  return { siteId, metres };
}

function ranked({ line: _line, ...site }: Measured): RankedSite {
  return site;
}

function required(site: Measured | undefined, filter: string): Measured {
  if (site === undefined) throw new Error(`No site fits what the check has under "${filter}".`);
  return site;
}
