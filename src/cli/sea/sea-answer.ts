import type { WrittenSeaDistance } from '#formats/sea-distance-json.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import type { Call } from '../command/command.ts';
import { UsageError } from '../command/usage-error.ts';
import type { GivenPlace } from '../input/resolve-place.ts';
import { givenPlaceDocument } from '../output/distance-text.ts';
import { resolveStrait, seaDistance } from './sea-distance.ts';

/**
 * The answer of `distance --sea`, before it is written.
 * @throws UsageError as `seaDistance`, and for a strait or a speed that is none
 */
export function seaAnswer(
  call: Call<'knots' | 'close'>,
  { from, to }: { readonly from: GivenPlace; readonly to: GivenPlace },
  unit: LengthUnit,
): WrittenSeaDistance {
  const speed = call.text('knots');
  const knots = speed === undefined ? undefined : parseKnots(speed);
  const straits = call.list('close').map((input) => resolveStrait(call.host, input));
  const closed = [...new Set(straits)];
  return {
    from: givenPlaceDocument(from),
    to: givenPlaceDocument(to),
    closed,
    knots,
    unit,
    ...seaDistance(call.host, from, to, closed),
  };
}

function parseKnots(text: string): number {
  const knots = /^\d*\.?\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (knots > 0 && Number.isFinite(knots)) return knots;
  throw new UsageError(`--knots ${text} is not a speed: write a number above 0, as --knots 18.`);
}
