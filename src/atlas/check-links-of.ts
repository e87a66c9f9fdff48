import type { Check, CheckEnd } from './check.ts';

/** Ids that a check names, by the kind of record. */
interface CheckLinks {
  readonly place?: readonly string[];
  readonly system?: readonly string[];
  readonly event?: readonly (string | undefined)[];
  readonly reference?: readonly string[];
}

function ends(
  ...lines: readonly ({ readonly from: CheckEnd; readonly to: CheckEnd } | undefined)[]
): readonly string[] {
  return lines.flatMap((line) => (line === undefined ? [] : [line.from.place, line.to.place]));
}

/** Every id that a check names: each has to be one of a record. */
export function linksOf(check: Check): CheckLinks {
  switch (check.kind) {
    case 'distance':
      return { place: ends(check, ...check.otherwise) };
    case 'nearest':
      return { place: [check.target.place, ...check.named] };
    case 'nearer':
      return { place: [check.target.place] };
    case 'only-reach':
      return {
        place: [check.site, ...check.with, check.target, ...check.targets],
        system: check.systems,
      };
    case 'ring':
      return {
        place: [...check.origins, ...check.targets.map(({ place }) => place)],
        system: check.system === undefined ? [] : [check.system],
      };
    case 'azimuth':
      return { place: [check.from, check.to] };
    case 'at':
      return { place: [check.subject, check.place] };
    case 'date':
      return { event: [check.event, 'after' in check.says ? check.says.after : undefined] };
    case 'order':
      return { event: [check.earlier, check.later] };
    case 'first':
      return { event: [check.event, ...check.sameSort] };
    case 'count':
      return { place: check.names };
    case 'published':
      return { reference: check.figures.map(({ reference }) => reference) };
    case 'rank':
      return { reference: [check.reference] };
    case 'carriers':
      return { system: [check.system, ...check.carriers] };
    case 'judgement':
      return { place: ends(check.line) };
    case 'conversion':
    case 'not-checkable':
      return {};
  }
}
