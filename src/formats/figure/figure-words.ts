import type { LengthFigure } from '#atlas/check.ts';

type Unit = LengthFigure['unit'];

/** Units as people write them, the longest first so that none hides in another. `miles` alone says not which. */
const unitNames: readonly (readonly [pattern: string, unit: Unit])[] = [
  ['statute\\s+miles?|法定マイル', 'mi'],
  ['nautical\\s+miles?|海里|浬|nmi|NM', 'nmi'],
  ['kilomet(?:re|er)s?|キロメートル|キロ|kms?', 'km'],
  ['miles?|マイル', 'miles'],
  ['mi', 'mi'],
];

const anyUnit = unitNames.map(([pattern]) => pattern).join('|');

const aboutWords = 'about|around|some|roughly|approximately|nearly|almost|約|およそ|ほぼ';
const overWords = 'over|more\\s+than|at\\s+least';
const underWords = 'under|less\\s+than|at\\s+most|within';
const figurePattern = new RegExp(
  `(?:(${aboutWords})|(${overWords})|(${underWords}))?\\s*(\\d[\\d,]*(?:\\.\\d+)?)\\s*(?:(${anyUnit})(?![a-z]))?(?:(以上|超)|(以下|以内|未満))?`,
  'iu',
);

const plainFigure = /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/** A figure found in a sentence, with what stands before and after it. */
export interface FoundFigure {
  readonly before: string;
  readonly after: string;
  readonly written: string;
  readonly isPlain: boolean;
  readonly unit: Unit | undefined;
  readonly qualifier: LengthFigure['qualifier'];
}

/** The last figure of a sentence: names of places may hold figures too. */
export function findFigure(sentence: string): FoundFigure | undefined {
  const all = [...sentence.matchAll(new RegExp(figurePattern, 'giu'))];
  const found = all.findLast(([, , , , , unit]) => unit !== undefined) ?? all.at(-1);
  if (found === undefined) return undefined;
  const [whole, about, over, under, written = '', unitWord, overAfter, underAfter] = found;
  return {
    before: sentence.slice(0, found.index),
    after: sentence.slice(found.index + whole.length),
    written,
    isPlain: plainFigure.test(written),
    unit: unitWord === undefined ? undefined : unitOf(unitWord),
    qualifier: qualifierOf(about, over ?? overAfter, under ?? underAfter),
  };
}

function qualifierOf(about?: string, over?: string, under?: string): FoundFigure['qualifier'] {
  if (about !== undefined) return 'about';
  if (over !== undefined) return 'over';
  return under === undefined ? undefined : 'under';
}

function unitOf(word: string): Unit | undefined {
  return unitNames.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(word))?.[1];
}
