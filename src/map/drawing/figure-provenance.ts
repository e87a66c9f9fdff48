import { bandProvenance } from '#formats/band-provenance.ts';
import { measuredLengthText } from '#formats/check-figure-text.ts';
import { checkLineProvenance, checkRingProvenance } from '#formats/claim-line-provenance.ts';
import { depthStepProvenance } from '#formats/depth-area-provenance.ts';
import { depthChangeProvenance } from '#formats/depth-change-provenance.ts';
import { distanceProvenance } from '#formats/distance-provenance.ts';
import { givenRingProvenance, seaProvenance } from '#formats/length-provenance.ts';
import { lengthText } from '#formats/length-text.ts';
import type { Provenance } from '#formats/provenance.ts';
import { seaLengthText } from '#formats/sea-way-text.ts';
import { DEEPEST_DRAWN } from '#situation/depth-outlines.ts';
import { comparedSources } from './comparison.ts';
import type { Moment } from './moment.ts';

/** A line or a number that the map has drawn: the source that it is of, and the properties of its feature. */
export interface DrawnFigure {
  readonly source: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * Where a figure comes from that stands on the map, or along a line of it: what its twin in words tells. Nothing where
 * what was drawn is no figure, or is no longer true.
 */
export function figureProvenance(
  moment: Moment,
  { source, properties }: DrawnFigure,
): Provenance | undefined {
  switch (source) {
    case 'focus-lines':
      return focusLineProvenance(moment, String(properties.siteId), String(properties.focusId));
    case 'proximity':
      return ringProvenance(moment, String(properties.placeId), Number(properties.metres));
    case 'reach-lines':
    case 'reach-captions':
    case 'site-reach':
      return reachProvenance(moment, String(properties.systemId));
    case 'sea-way':
      return seaWayProvenance(moment);
    case 'depth-lines':
      return depthProvenance(moment, Number(properties.depth));
    case 'depth-change-lines':
      return changeProvenance(moment, String(properties.number));
    case 'claim':
      return claimProvenance(moment, String(properties.id));
    default:
      return undefined;
  }
}

function focusLineProvenance(moment: Moment, siteId: string, focusId: string) {
  const { atlas, situation, rings, wording } = moment;
  const { language, unit } = wording;
  const row = situation.proximity.find((one) => one.siteId === siteId && one.focusId === focusId);
  if (row === undefined) return undefined;
  const { metres } = row;
  const figure = lengthText(metres, unit, language);
  const line = { fromId: siteId, toId: focusId, metres, earthModel: rings.model };
  return distanceProvenance({ atlas, ...line, language, figure });
}

function ringProvenance({ atlas, scenario, rings, wording }: Moment, id: string, metres: number) {
  const { language } = wording;
  const drawn = scenario.proximityRings.find(
    ({ placeId, radiiMetres }) => placeId === id && radiiMetres.includes(metres),
  );
  if (drawn === undefined) return undefined;
  const figure = lengthText(metres, drawn.unit, language);
  return givenRingProvenance(atlas, id, rings.model, language, figure);
}

function reachProvenance({ atlas, groups, wording }: Moment, systemId: string) {
  const group = groups.find(({ system }) => system.id === systemId);
  if (group === undefined) return undefined;
  const { system, band } = group;
  const figure = lengthText(band.statedMetres, wording.unit, wording.language);
  return bandProvenance(atlas, system, band, wording.language, figure);
}

function seaWayProvenance({ atlas, seaWay, wording }: Moment) {
  if (seaWay === undefined) return undefined;
  const figure = seaLengthText(seaWay.way.metres, wording.unit, wording.language);
  return seaProvenance(atlas, seaWay.question, 'length', wording.language, figure);
}

function depthProvenance({ atlas, scenario, depth, wording }: Moment, at: number) {
  if (depth === undefined || !(at >= 1 && at <= DEEPEST_DRAWN)) return undefined;
  const sources = { atlas, systemIds: scenario.systemIds };
  return depthStepProvenance(sources, at, 'or-more', wording.language);
}

function changeProvenance({ comparison, depthChange, wording }: Moment, number: string) {
  if (comparison === undefined || depthChange === undefined) return undefined;
  return depthChangeProvenance(comparedSources(comparison), number, wording.language);
}

/** Of a claim, by the id of the feature: `line/0`, `figure/0` or `ring/0`. */
function claimProvenance({ atlas, claim, wording }: Moment, id: string) {
  const [part, index] = id.split('/');
  const result = claim?.result;
  if (claim === undefined || result === undefined) return undefined;
  const { language, unit } = wording;
  const checked = { atlas, claim: claim.claim, result, language };
  const line = part === 'ring' ? undefined : result.drawing.lines[Number(index)];
  if (line !== undefined) {
    const figure = measuredLengthText(line, result.given, unit, language);
    return checkLineProvenance(checked, line, figure);
  }
  const ring = part === 'ring' ? result.drawing.rings[Number(index)] : undefined;
  return ring && checkRingProvenance(checked, ring, lengthText(ring.radiusMetres, unit, language));
}
