import type { Atlas } from '#atlas/atlas.ts';
import type { Check } from '#atlas/check.ts';
import type { Site } from '#atlas/place.ts';
import type { System } from '#atlas/system.ts';
import { bandOf, judge } from '../band.ts';
import type { CheckReason } from '../check-reason.ts';
import type { CheckChoices, CheckResult, CheckRing, SystemAnswer } from '../claim-check.ts';
import { together } from '../claim-verdict.ts';
import { endAt } from '../measure-line.ts';
import type { AskedEnd, MeasuredLine } from '../measured-line.ts';
import {
  type CheckPlan,
  chosenEnd,
  drawnLine,
  drawnRing,
  measuredLength,
  placeInputs,
  placeOf,
  planned,
  resultOf,
} from './result.ts';
import { sitesWhere } from './site-filter.ts';

type OnlyReachCheck = Extract<Check, { kind: 'only-reach' }>;
type OnlyReachReason = Extract<CheckReason, { kind: 'only-reach' }>;

/** Another site with its line to the target. */
interface Rival {
  readonly site: Site;
  readonly line: MeasuredLine;
}

/**
 * No site but one reaches a place unrefuelled: true by a system that reaches from there and from no other site that
 * has what it needs; sites that count `with` it are no others. Over several systems it depends where they disagree.
 */
export function planOnlyReach(
  atlas: Atlas,
  check: OnlyReachCheck,
  choices: CheckChoices,
): CheckPlan {
  const site = placeOf(atlas, check.site);
  const target = targetOf(atlas, check, choices);
  const rivals = sitesWhere(atlas, check.among).filter(
    ({ id }) => id !== site.id && !check.with.includes(id),
  );
  const questions = [site, ...rivals].map((one) => ({ from: endAt(one, 'point'), to: target }));
  return planned(questions, ([line, ...others]) => {
    if (line === undefined) throw new Error(`The line from ${site.id} was not measured.`);
    const ids = choices.systemId === undefined ? check.systems : [choices.systemId];
    const measured = others.flatMap((one, index): Rival[] => {
      const rival = rivals[index];
      return rival === undefined ? [] : [{ site: rival, line: one }];
    });
    const systems = ids
      .flatMap((id) => atlas.systems.get(id) ?? [])
      .flatMap((system) => systemAnswer(system, line.metres, measured) ?? []);
    const needed = ids.flatMap((id) => atlas.systems.get(id)?.facility ?? []);
    const able = measured.filter(({ site }) =>
      needed.some((facility) => site.site.facilities.includes(facility)),
    );
    return concluded(check, target, line, able, systems);
  });
}

function targetOf(atlas: Atlas, check: OnlyReachCheck, { target }: CheckChoices): AskedEnd {
  if (target === undefined) return endAt(placeOf(atlas, check.target), 'point');
  return chosenEnd(atlas, target);
}

function systemAnswer(
  system: System,
  metres: number,
  rivals: readonly Rival[],
): SystemAnswer | undefined {
  const band = bandOf(system, false);
  if (band === undefined) return undefined;
  const { facility } = system;
  const reaches = judge(metres, band);
  const others = rivals
    .filter(({ site }) => facility !== undefined && site.site.facilities.includes(facility))
    .map(({ site, line }) => ({ siteId: site.id, verdict: judge(line.metres, band) }))
    .filter(({ verdict }) => verdict !== 'outside');
  const isFalse = reaches === 'outside' || others.some(({ verdict }) => verdict === 'inside');
  const isTrue = reaches === 'inside' && others.length === 0;
  const verdict = isFalse ? 'differs' : isTrue ? 'confirmed' : 'depends';
  return { systemId: system.id, verdict, band, reaches, others };
}

function concluded(
  check: OnlyReachCheck,
  target: AskedEnd,
  line: MeasuredLine,
  rivals: readonly Rival[],
  systems: readonly SystemAnswer[],
): CheckResult {
  const verdict = together(systems.map((one) => one.verdict));
  const shownIds = new Set(systems.flatMap(({ others }) => others.map(({ siteId }) => siteId)));
  const shown = rivals.filter(({ site }) => shownIds.has(site.id));
  return resultOf({
    verdict,
    reason: reasonOf(check.site, line.metres, systems),
    measured: measuredLength(line),
    systems,
    ranked: rivals
      .map(({ site, line: { metres, to } }) => ({
        siteId: site.id,
        basis: site.site.basis,
        metres,
        uncertaintyMetres: site.precisionMetres + target.precisionMetres,
        to,
        counted: true,
        named: false,
      }))
      .sort((one, other) => one.metres - other.metres),
    drawing: {
      lines: [
        drawnLine(line, 'measured'),
        ...shown.map((one) => drawnLine(one.line, 'alternative')),
      ],
      rings: ringsOf(line, systems),
      placeIds: [check.site, ...check.with],
    },
    controls: {
      systemIds: check.systems,
      movable: {
        kind: 'target',
        position: target.position,
        placeIds: [check.target, ...check.targets],
      },
    },
    provenance: {
      method: 'reach',
      inputs: [
        ...placeInputs([check.site, target.placeId]),
        ...systems.map(({ systemId }) => ({ kind: 'system' as const, id: systemId })),
      ],
    },
  });
}

function reasonOf(
  siteId: string,
  metres: number,
  systems: readonly SystemAnswer[],
): OnlyReachReason {
  const otherIds = [
    ...new Set(systems.flatMap(({ others }) => others.map((other) => other.siteId))),
  ];
  const holdsForIds = systems
    .filter(({ verdict }) => verdict === 'confirmed')
    .map(({ systemId }) => systemId);
  const [first, ...more] = systems;
  const outcomes = systems.map(outcomeOf);
  const outcome = outcomes.every((one) => one === outcomes[0])
    ? (outcomes[0] ?? 'uncertain')
    : 'systems-disagree';
  const systemId = more.length === 0 ? first?.systemId : undefined;
  return { kind: 'only-reach', outcome, siteId, metres, systemId, otherIds, holdsForIds };
}

function outcomeOf({ verdict, reaches }: SystemAnswer): OnlyReachReason['outcome'] {
  if (verdict === 'confirmed') return 'only';
  if (verdict === 'depends') return 'uncertain';
  return reaches === 'outside' ? 'not-itself' : 'others-too';
}

/** The band of the one system that is judged by; of several, the stated ranges by which the claim holds. */
function ringsOf({ from }: MeasuredLine, systems: readonly SystemAnswer[]): CheckRing[] {
  const [only, ...more] = systems;
  if (only !== undefined && more.length === 0) {
    const { lowMetres, statedMetres, highMetres } = only.band;
    const rings = [
      drawnRing(from, lowMetres, 'low', only.systemId),
      drawnRing(from, statedMetres, 'stated', only.systemId),
      drawnRing(from, highMetres, 'high', only.systemId),
    ];
    return rings.filter(
      ({ radiusMetres }, index) => rings[index + 1]?.radiusMetres !== radiusMetres,
    );
  }
  return systems
    .filter(({ verdict }) => verdict === 'confirmed')
    .map(({ systemId, band }) => drawnRing(from, band.statedMetres, 'stated', systemId));
}
