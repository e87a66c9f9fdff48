import type { Check } from '#atlas/check.ts';
import { toMetres, toUnit } from '#geodesy/units.ts';
import type { CheckResult } from '../claim-check.ts';
import { isRight, judgeFigure, judgePublished, readWritten, replacedBy } from '../claim-verdict.ts';
import { daysOf } from './calendar.ts';
import { givenLength, unitsMeant } from './length.ts';
import { resultOf } from './result.ts';

type PublishedCheck = Extract<Check, { kind: 'published' }>;
type RankCheck = Extract<Check, { kind: 'rank' }>;
type ConversionCheck = Extract<Check, { kind: 'conversion' }>;

/** Figures without a date count as older than any that has one, unless they are kept up to date. */
const UNDATED = '';
const CURRENT = '9999';

/** A figure against those that others published. */
export function checkPublished({ figure, figures }: PublishedCheck): CheckResult {
  const written = readWritten(figure.written);
  const judged = figures.map(({ value, series, date, current, reference }) => ({
    value,
    series,
    reference,
    date: date === undefined ? (current ? CURRENT : UNDATED) : daysOf(date).last,
    verdict: judgeFigure(written, value, { qualifier: figure.qualifier }),
  }));
  const [newest] = judged.toSorted((one, other) => (one.date > other.date ? -1 : 1));
  if (newest === undefined) throw new Error('No published figure is given to compare with.');
  const values = judged.map(({ value }) => value);
  const replacing = replacedBy(judged);
  const off = newest.value - written.value;
  return resultOf({
    verdict: judgePublished(judged),
    reason: {
      kind: 'published',
      fitting: judged.filter(({ verdict }) => isRight(verdict)).length,
      total: judged.length,
      lowest: Math.min(...values),
      highest: Math.max(...values),
      unit: figure.unit,
      replacedBy: replacing && {
        value: replacing.value,
        date: replacing.date === CURRENT ? undefined : replacing.date,
      },
    },
    given: {
      value: written.value,
      unit: figure.unit.en,
      qualifier: figure.qualifier,
      metres: undefined,
    },
    measured: { kind: 'number', value: newest.value, unit: figure.unit.en },
    difference: { value: off, share: newest.value === 0 ? undefined : off / newest.value },
    provenance: { method: 'published-figures', inputs: references(judged) },
  });
}

/** A place in a list by size. */
export function checkRank({ rank: claimed, list, unit, reference }: RankCheck): CheckResult {
  const subject = list.find((one) => one.subject);
  if (subject === undefined) throw new Error('A ranked list says of no entry that it is meant.');
  const rank = 1 + list.filter(({ value }) => value > subject.value).length;
  return resultOf({
    verdict: rank === claimed ? 'confirmed' : 'differs',
    reason: { kind: 'rank', rank, claimed, of: list.length },
    given: { value: claimed, unit: 'rank', qualifier: undefined, metres: undefined },
    measured: { kind: 'number', value: subject.value, unit: unit.en },
    provenance: { method: 'published-figures', inputs: references([{ reference }]) },
  });
}

/** One length in two units. */
export function checkConversion({ from, to }: ConversionCheck): CheckResult {
  const source = givenLength(from);
  const given = givenLength(to);
  const [unit] = unitsMeant(to.unit);
  const [fromUnit] = unitsMeant(from.unit);
  const metres = toMetres(source.value, fromUnit);
  const off = metres - (given.metres ?? 0);
  return resultOf({
    verdict: judgeFigure(readWritten(to.written), toUnit(metres, unit)),
    reason: {
      kind: 'conversion',
      value: source.value,
      unit: fromUnit,
      converted: toUnit(metres, unit),
      convertedUnit: unit,
    },
    given,
    measured: { kind: 'length', metres, uncertaintyMetres: 0 },
    difference: { value: off, share: off / metres },
    provenance: { method: 'conversion' },
  });
}

function references(figures: readonly { readonly reference: string }[]) {
  return [...new Set(figures.map(({ reference }) => reference))].map((id) => ({
    kind: 'reference' as const,
    id,
  }));
}
