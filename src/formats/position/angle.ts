import { misread, type Reading } from './position-problem.ts';

/** One angle as it was written. */
export interface Angle {
  readonly text: string;
  /** Signed: south and west are negative. */
  readonly degrees: number;
  /** Which of the two it says it is, by its letter. */
  readonly axis: 'latitude' | 'longitude' | undefined;
  /** One in the last place that was written, degrees. */
  readonly unitDegrees: number;
}

const SIXTY = 60;

const figure = /\d+(?:\.\d+)?|\.\d+/gu;

/** Where figures stand for `#`: degrees alone, with minutes, with minutes and seconds. */
const shape = /^#(?: ?°)?$|^# ?[°D: -] ?# ?'?$|^# ?[°D: -] ?# ?[': -] ?# ?"?$/u;

/** Two digits of degrees of latitude, three of longitude, then minutes and perhaps seconds without anything between. */
const compact = {
  latitude: /^(\d\d)(\d\d(?:\.\d+)?|\d\d(?=\d\d))(\d\d(?:\.\d+)?)?$/u,
  longitude: /^(\d\d\d)(\d\d(?:\.\d+)?|\d\d(?=\d\d))(\d\d(?:\.\d+)?)?$/u,
} as const;

/**
 * Reads one angle in plain text: `26.35`, `26°21'06"N`, `N26 21.1`, `262106N`. A sign or a letter gives its side, not both.
 */
export function readAngle(text: string): Reading<Angle> {
  const letter = /[NSEW]/u.exec(text)?.[0];
  const bare = text.replace(/[NSEW]/u, '').trim();
  const [, sign = '', unsigned = ''] = /^([-+]?) ?(.*)$/su.exec(bare) ?? [];
  const axis = letter === undefined ? undefined : /[NS]/u.test(letter) ? 'latitude' : 'longitude';
  const parts = (axis && compactParts(unsigned, axis)) ?? spacedParts(unsigned);
  if (parts === undefined) return misread({ kind: 'unreadable', entry: text });
  if (letter !== undefined && sign !== '') return misread({ kind: 'sign-and-letter', entry: text });
  if (parts.slice(0, -1).some((part) => part.includes('.'))) {
    return misread({ kind: 'fraction-inside', entry: text });
  }
  const [degrees = 0, minutes = 0, seconds = 0] = parts.map(Number);
  if (minutes >= SIXTY || seconds >= SIXTY) return misread({ kind: 'sixty', entry: text });
  const size = degrees + minutes / SIXTY + seconds / SIXTY ** 2;
  const isNegative = sign === '-' || letter === 'S' || letter === 'W';
  return {
    ok: true,
    text,
    degrees: isNegative && size > 0 ? -size : size,
    axis,
    unitDegrees: 10 ** -decimalsOf(parts.at(-1) ?? '') / SIXTY ** (parts.length - 1),
  };
}

function spacedParts(text: string): string[] | undefined {
  return shape.test(text.replace(figure, '#')) ? (text.match(figure) ?? undefined) : undefined;
}

function compactParts(text: string, axis: 'latitude' | 'longitude'): string[] | undefined {
  const found = compact[axis].exec(text);
  return found?.slice(1).filter((part) => part !== undefined);
}

function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}
