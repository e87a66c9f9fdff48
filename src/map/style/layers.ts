import type { LayerSpecification } from 'maplibre-gl';
import { borders, coast, lakes, land, sea, waterlines } from './basemap.ts';
import { claimLines, claimMarks, claimNames } from './claim.ts';
import {
  compareCaptions,
  compareCover,
  compareFocusRings,
  compareOutlines,
  compareSites,
} from './comparison.ts';
import { depthCover, depthEdges, depthNumbers } from './depth.ts';
import { depthChangeCover, depthChangeEdges, depthChangeNumbers } from './depth-change.ts';
import { eventPlaces } from './event-places.ts';
import { focusDistance, focusLines, focusMarks, focusNames } from './focus.ts';
import { graticule } from './graticule.ts';
import type { Look } from './look.ts';
import { changedSites, marks } from './marks.ts';
import { cityDots, countryNames, placeNames, waterNames } from './names.ts';
import { ownMarks } from './own.ts';
import { proximityRings } from './proximity.ts';
import { reachCaptions, reachCover, reachOutlines, siteReach } from './reach.ts';
import { seaWayCaption, seaWayLine } from './sea-way.ts';
import { siteNames, siteSymbols } from './sites.ts';

/** Every layer of the map, bottom to top. */
export function layers(look: Look): LayerSpecification[] {
  return [
    ...sea(look),
    ...waterlines(look),
    ...land(look),
    ...lakes(look),
    ...depthCover(look),
    ...borders(look),
    ...coast(look),
    ...depthEdges(look),
    ...graticule(look),
    ...waterNames(look),
    ...countryNames(look),
    ...reachCover(look),
    ...reachOutlines(look),
    ...compareCover(look),
    ...depthChangeCover(look),
    ...compareOutlines(look),
    ...depthChangeEdges(look),
    ...siteReach(look),
    ...proximityRings(look),
    ...focusLines(look),
    ...seaWayLine(look),
    ...claimLines(look),
    ...reachCaptions(look),
    ...depthNumbers(look),
    ...depthChangeNumbers(look),
    ...compareCaptions(look),
    ...cityDots(look),
    ...changedSites(look),
    ...siteSymbols(look),
    ...compareSites(look),
    ...compareFocusRings(look),
    ...focusMarks(look),
    ...ownMarks(look),
    ...marks(look),
    ...eventPlaces(look),
    ...claimMarks(look),
    ...placeNames(look),
    ...siteNames(look),
    ...focusNames(look),
    ...focusDistance(look),
    ...seaWayCaption(look),
    ...claimNames(look),
  ];
}
