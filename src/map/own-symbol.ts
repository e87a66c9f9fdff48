import { SYMBOL_BOX, type SymbolPart } from './site-symbol.ts';

/** What is added to a site's symbol, or drawn where there is none. */
export interface OwnMarks {
  /** A pen stroke at the upper right: a record of the user's own. */
  readonly isOwn: boolean;
  /** A bar below: held open or closed over its conditions. */
  readonly isForced: boolean;
  /** A small ring: an own place that is no site and has no symbol. */
  readonly isPlace: boolean;
}

const CASING = 2;
const PEN = 'M15.4 8.6L22.2 1.8';
const BAR = 'M6.5 22.2L17.5 22.2';
const RING_RADIUS = 3.4;

/** The strokes that tell own records and forced sites apart, in the box of a site's symbol and without any hue. */
export function ownMarkParts({ isOwn, isForced, isPlace }: OwnMarks): readonly SymbolPart[] {
  return [
    ...(isPlace ? stroke(ring(), 1.6) : []),
    ...(isOwn ? stroke(PEN, 2) : []),
    ...(isForced ? stroke(BAR, 2.1) : []),
  ];
}

function stroke(path: string, strokeWidth: number): SymbolPart[] {
  const line = { path, fill: 'none', dash: [] } as const;
  return [
    { ...line, stroke: 'paper', strokeWidth: strokeWidth + CASING },
    { ...line, stroke: 'ink', strokeWidth },
  ];
}

function ring(): string {
  const middle = SYMBOL_BOX / 2;
  const size = `${RING_RADIUS} ${RING_RADIUS}`;
  const [west, east] = [middle - RING_RADIUS, middle + RING_RADIUS];
  return `M${west} ${middle}A${size} 0 1 1 ${east} ${middle}A${size} 0 1 1 ${west} ${middle}Z`;
}

/** The name of the image of some marks. */
export function ownMarkId({ isOwn, isForced, isPlace }: OwnMarks): string {
  const words = [isPlace ? 'place' : '', isOwn ? 'pen' : '', isForced ? 'bar' : ''];
  return `own/${words.filter((word) => word !== '').join('-')}`;
}

/** The marks that an image id names, or nothing where it names none. */
export function ownMarksOfId(id: string): readonly SymbolPart[] | undefined {
  const [group, words = ''] = id.split('/');
  if (group !== 'own') return undefined;
  const has = (word: string) => words.split('-').includes(word);
  return ownMarkParts({ isOwn: has('pen'), isForced: has('bar'), isPlace: has('place') });
}
