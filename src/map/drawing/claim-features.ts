import type { Feature, Geometry } from 'geojson';
import type { Atlas } from '#atlas/atlas.ts';
import type { Claim } from '#atlas/claim.ts';
import { givenText, measuredLengthText } from '#formats/check-figure-text.ts';
import { lengthText } from '#formats/length-text.ts';
import { direct } from '#geodesy/direct.ts';
import { inverse } from '#geodesy/inverse.ts';
import { geodesicLine } from '#geodesy/line.ts';
import { ringVertices } from '#geodesy/ring.ts';
import { messages } from '#i18n/messages.ts';
import type { CheckLine, CheckResult, CheckRing } from '#situation/claim-check.ts';
import type { LineEnd } from '#situation/measured-line.ts';
import type { AskedCheck } from '#store/check-store.ts';
import { eastward } from './eastward.ts';
import { type Drawing, drawing, feature, linesThrough, pointAt } from './features.ts';
import { placeText } from './place-text.ts';
import type { Wording } from './reach-features.ts';

/** What the drawing of a claim depends on. */
export interface ClaimMoment {
  readonly atlas: Atlas;
  /** The claim that is looked at; nothing is drawn of it before it is measured. */
  readonly asked: AskedCheck | undefined;
  readonly maxErrorMetres: number;
  readonly wording: Wording;
}

type Part = Feature<Geometry, { readonly id: string }>;

/**
 * The claim that is looked at: its measured lines with both ends and both figures, its rings with their ranges, the
 * places it is about, and the point that the reader may move.
 */
export function claimFeatures(moment: ClaimMoment): Drawing {
  const { atlas, asked, wording } = moment;
  const check = asked?.result;
  if (asked === undefined || check === undefined) return drawing([]);
  const { lines, rings, placeIds } = check.drawing;
  const ends = new Map(
    lines.flatMap(({ from, to, role }) => [from, to].map((end) => [endKey(end), { end, role }])),
  );
  return drawing([
    ...rings.map((ring, index) => ringFeature(ring, index, moment)),
    ...lines.map((line, index) => lineFeature(line, index, moment)),
    ...lines.map((line, index) => figureFeature(line, index, moment, asked.claim, check)),
    ...[...ends].map(([key, { end, role }]) =>
      feature(`end/${key}`, pointAt(end.position), { part: 'end', at: end.at, role }),
    ),
    ...placeIds.flatMap((id): Part[] => {
      const place = atlas.places.get(id);
      if (place === undefined) return [];
      const text = placeText(place, wording.language);
      return [feature(`place/${id}`, pointAt(place.position), { part: 'place', ...text })];
    }),
    ...movableFeatures(asked, check),
  ]);
}

function endKey({ position }: LineEnd): string {
  return position.join();
}

function lineFeature(
  { from, to, role }: CheckLine,
  index: number,
  { maxErrorMetres }: ClaimMoment,
): Part {
  const path = geodesicLine(from.position, to.position, { maxErrorMetres });
  return feature(`line/${index}`, linesThrough([path]), { part: 'line', role });
}

function figureFeature(
  line: CheckLine,
  index: number,
  { wording }: ClaimMoment,
  claim: Claim,
  check: CheckResult,
): Part {
  const { azimuthDegrees } = inverse(line.from.position, line.to.position);
  const middle = direct(line.from.position, azimuthDegrees, line.metres / 2);
  return feature(`figure/${index}`, pointAt(middle), {
    part: 'figure',
    role: line.role,
    rises: inverse(middle, line.to.position).azimuthDegrees % 180 < 90,
    label: lineLabel(line, claim, check, wording),
  });
}

/** The figure measured, and on the line that is judged by the figure given as well. */
function lineLabel(
  { metres, role }: CheckLine,
  claim: Claim,
  { given, measured }: CheckResult,
  { language, unit }: Wording,
): string {
  const isJudged = role === 'measured' && measured?.kind === 'length' && measured.metres === metres;
  if (!isJudged || given?.metres === undefined) return lengthText(metres, unit, language);
  return messages(language).sources.mapLabel({
    given: givenText(claim, given, language),
    measured: measuredLengthText(measured, given, unit, language),
  });
}

function ringFeature(
  { centre, radiusMetres, role, systemId }: CheckRing,
  index: number,
  { atlas, maxErrorMetres, wording }: ClaimMoment,
): Part {
  const ring = ringVertices(centre, radiusMetres, { maxErrorMetres });
  const figure = lengthText(radiusMetres, wording.unit, wording.language);
  const system = systemId === undefined ? undefined : atlas.systems.get(systemId);
  const name = system?.names[wording.language];
  const lines = wording.language === 'ja' ? eastward([ring]) : [ring];
  return feature(`ring/${index}`, linesThrough(lines), {
    part: 'ring',
    role,
    label: name === undefined ? figure : `${name} · ${figure}`,
  });
}

/** Where the point lies that the reader moves: where they left it, even before the claim is measured anew. */
function movableFeatures({ choices }: AskedCheck, { controls }: CheckResult): Part[] {
  const { movable } = controls;
  if (movable === undefined) return [];
  const position = choices[movable.kind] ?? movable.position;
  return [feature('movable', pointAt(position), { part: 'movable', kind: movable.kind })];
}
