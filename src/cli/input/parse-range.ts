import { type LengthUnit, toMetres } from '#geodesy/units.ts';
import { UsageError } from '../command/usage-error.ts';

/** A range as it was given, with its length in metres. */
export interface Range {
  readonly value: number;
  readonly unit: LengthUnit;
  readonly metres: number;
}

/** The units that a length is given in and shown in. */
export const lengthUnits = ['km', 'mi', 'nmi', 'm'] as const satisfies readonly LengthUnit[];

const shape = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*([a-z]*)$/i;

/** Whether an operand is meant as a range: a figure, perhaps with letters after it. */
export function looksLikeRange(text: string): boolean {
  return (
    /^[-+]?[\d.][\d.,]*(?:e[-+]?\d+)?\s*[a-z]*$/i.test(text.trim()) &&
    !/^[^a-z]*,[^a-z]*$/i.test(text)
  );
}

/**
 * Reads a length with its unit: `1000km`, `400mi`, `200nmi`, `500m`, `12.5 km`.
 * @throws UsageError saying what is wrong with it and how a range is written
 */
export function parseRange(text: string): Range {
  const found = shape.exec(text.trim());
  const [, figure, name = ''] = found ?? [];
  if (figure === undefined) {
    const mend = text.includes(',')
      ? 'Write thousands without commas: 1000km.'
      : 'Write 1000km, 400mi, 200nmi or 500m.';
    throw new UsageError(`"${text}" is not a range. ${mend}`);
  }
  if (name === '') {
    throw new UsageError(
      `"${text}" has no unit. Write ${figure}km, ${figure}mi, ${figure}nmi or ${figure}m.`,
    );
  }
  const unit = lengthUnits.find((known) => known === name.toLowerCase());
  if (unit === undefined) {
    const mend =
      name.toLowerCase() === 'nm'
        ? `Nautical miles are nmi: ${figure}nmi.`
        : 'Units are km, mi, nmi and m.';
    throw new UsageError(`"${text}" has the unknown unit "${name}". ${mend}`);
  }
  const value = Number(figure);
  const metres = toMetres(value, unit);
  if (!Number.isFinite(metres) || metres <= 0) {
    throw new UsageError(`"${text}" is not a range: it must be greater than 0 and finite.`);
  }
  return { value, unit, metres };
}

/** A range as it is written: `1000km`. */
export function rangeText({ value, unit }: Range): string {
  return `${value}${unit}`;
}
