import type { Atlas } from '#atlas/atlas.ts';
import type { CheckEnd, LengthFigure } from '#atlas/check.ts';
import type { Claim } from '#atlas/claim.ts';
import type { Place } from '#atlas/place.ts';
import { type NamedPlace, placeNamed } from '#atlas/place-named.ts';
import { toMetres } from '#geodesy/units.ts';
import { languages } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import { LARGEST_RING_METRES } from '#scenario/scenario.ts';
import { findFigure } from './figure/figure-words.ts';
import { splitNames } from './figure/split-names.ts';
import { placeName } from './place-name.ts';

/** Why a sentence is no figure that can be checked, without its words: `figure-problem-text.ts` has them. */
export type FigureProblem =
  | { readonly kind: 'empty' | 'no-figure' | 'no-places' }
  | {
      readonly kind: 'not-a-number' | 'no-unit' | 'not-positive' | 'too-far';
      readonly figure: string;
    }
  | { readonly kind: 'unknown-place'; readonly typed: string; readonly near: readonly Place[] }
  | { readonly kind: 'several-places'; readonly typed: string; readonly places: readonly Place[] }
  | { readonly kind: 'same-place'; readonly place: Place };

/** A claim of the reader's own, to be checked like those of the documents; or the first thing wrong. */
export type ParsedFigure =
  | { readonly ok: true; readonly claim: Claim }
  | { readonly ok: false; readonly problem: FigureProblem };

/** The id of a claim that a reader typed in, and of the document that it would be in. */
const OWN = 'own';

const shoreWords =
  /[,、]?\s*(?:(?:from\s+)?(?:shore|coast)\s+to\s+(?:shore|coast)|海岸から海岸(?:まで)?|海岸間で?)\s*/iu;

/**
 * Reads a distance between two places as a person states it, in English or Japanese: `Kadena to Taipei is 400 miles`,
 * `Yonaguni lies some 70 miles off Taiwan`, `嘉手納から台北まで約640キロ`. Islands are measured from their shores and other places from
 * their points; the other way is tried too. `shore to shore` in the sentence asks for shores alone.
 */
export function parseFigure(atlas: Pick<Atlas, 'places'>, typed: string): ParsedFigure {
  const plain = typed.normalize('NFKC').trim();
  if (plain === '') return failed({ kind: 'empty' });
  const isShore = shoreWords.test(plain);
  const found = findFigure(plain.replace(shoreWords, ' ').trim());
  if (found === undefined) return failed({ kind: 'no-figure' });
  const { before, after, written, isPlain, unit, qualifier } = found;
  if (!isPlain) return failed({ kind: 'not-a-number', figure: written });
  if (unit === undefined) return failed({ kind: 'no-unit', figure: written });
  const figure: LengthFigure = { written, unit, qualifier };
  const metres = toMetres(Number(written.replaceAll(',', '')), unit === 'miles' ? 'mi' : unit);
  if (metres <= 0) return failed({ kind: 'not-positive', figure: written });
  if (metres > LARGEST_RING_METRES) return failed({ kind: 'too-far', figure: written });
  const ends = namedEnds([...atlas.places.values()], splitNames(before, after));
  if ('problem' in ends) return failed(ends.problem);
  return { ok: true, claim: ownClaim(figure, ends.from, ends.to, isShore) };
}

function failed(problem: FigureProblem): ParsedFigure {
  return { ok: false, problem };
}

type Ends = { readonly from: Place; readonly to: Place } | { readonly problem: FigureProblem };

/** The first way to read the sentence by which both names are places; else what is wrong with the likeliest. */
function namedEnds(places: readonly Place[], pairs: ReturnType<typeof splitNames>): Ends {
  const read = pairs.map(([from, to]): Ends => {
    const [first, second] = [placeNamed(places, from), placeNamed(places, to)];
    const problem = problemOf(first, from) ?? problemOf(second, to);
    if (problem !== undefined) return { problem };
    if (first.kind !== 'one' || second.kind !== 'one') return { problem: { kind: 'no-places' } };
    if (first.place === second.place)
      return { problem: { kind: 'same-place', place: first.place } };
    return { from: first.place, to: second.place };
  });
  return read.find((ends) => 'from' in ends) ?? read[0] ?? { problem: { kind: 'no-places' } };
}

function problemOf(named: NamedPlace, typed: string): FigureProblem | undefined {
  switch (named.kind) {
    case 'one':
      return undefined;
    case 'several':
      return { kind: 'several-places', typed, places: named.places };
    case 'unknown':
      return { kind: 'unknown-place', typed, near: named.near };
    case 'empty':
      return { kind: 'no-places' };
  }
}

function ownClaim(figure: LengthFigure, from: Place, to: Place, isShore: boolean): Claim {
  const end = ({ id, kind }: Place, all: boolean): CheckEnd => ({
    place: id,
    at: all || kind === 'island' ? 'shore' : 'point',
  });
  const line = { from: end(from, isShore), to: end(to, isShore) };
  const shores = { from: end(from, true), to: end(to, true) };
  const isAllShore = line.from.at === 'shore' && line.to.at === 'shore';
  const [en, ja] = languages.map((language) =>
    messages(language).claims.ownStatement({
      from: placeName(from, language),
      to: placeName(to, language),
      figure: ownFigureText(figure, language),
    }),
  );
  return {
    id: OWN,
    document: OWN,
    paragraph: 1,
    statement: { en: en ?? '', ja: ja ?? '' },
    kind: 'distance',
    places: [from.id, to.id],
    check: { kind: 'distance', ...line, figure, otherwise: isAllShore ? [] : [shores] },
    contradicts: [],
    citations: [],
    confidence: 'unverified',
  };
}

function ownFigureText({ written, unit, qualifier }: LengthFigure, language: 'en' | 'ja'): string {
  const { sources, units } = messages(language);
  const figure = `${written}\u2009${unit === 'miles' ? sources.miles : units[unit]}`;
  return qualifier === undefined ? figure : sources[qualifier]({ figure });
}
