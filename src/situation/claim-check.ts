import type { FigureQualifier } from '#atlas/check.ts';
import type { Basis } from '#atlas/place.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import type { Band, Verdict } from './band.ts';
import type { CheckReason } from './check-reason.ts';
import type { LineEnd } from './measured-line.ts';

/** How a claim fared. The rules are in `claim-verdict.ts`. */
export const claimVerdicts = [
  'confirmed',
  'rounded',
  'differs',
  'depends',
  'superseded',
  'not-checkable',
] as const;

export type ClaimVerdict = (typeof claimVerdicts)[number];

/** What a reader changes about a check to see its verdict flip. What is left out stays as the claim has it. */
export interface CheckChoices {
  /** One system to judge by; all that the check names unless said. */
  readonly systemId?: string | undefined;
  /** Where the point that is to be reached lies. */
  readonly target?: LonLat | undefined;
  /** Where the ring has its centre. */
  readonly origin?: LonLat | undefined;
}

/** Whether a check can be changed, and how: what controls to offer and which point may be moved. */
export interface CheckControls {
  /** Systems to choose from; none where the check does not turn on a system. */
  readonly systemIds: readonly string[];
  /** The point that may be moved, where it lies now, and the places that are offered for it. */
  readonly movable:
    | {
        readonly kind: 'target' | 'origin';
        readonly position: LonLat;
        readonly placeIds: readonly string[];
      }
    | undefined;
}

/** The figure as the document gives it. */
export interface GivenFigure {
  readonly value: number;
  /** A unit of length, else the claim's own word (`people`, `% GDP`). `miles` says not which. */
  readonly unit: LengthUnit | 'miles' | (string & {});
  readonly qualifier: FigureQualifier | undefined;
  /** In metres by the reading that is judged; absent where it is no length. */
  readonly metres: number | undefined;
}

/** The figure as it was measured or worked out. */
export type MeasuredFigure =
  | { readonly kind: 'length'; readonly metres: number; readonly uncertaintyMetres: number }
  | { readonly kind: 'number'; readonly value: number; readonly unit: string }
  | { readonly kind: 'date'; readonly from: string; readonly to: string | undefined }
  | { readonly kind: 'azimuth'; readonly degrees: number };

/** Measured less given: positive where the claim falls short. */
export interface FigureDifference {
  /** In metres where both are lengths, else in the figure's own unit; days for dates. */
  readonly value: number;
  /** As a share of the measured figure (0.05 is 5 per cent); absent for dates and where it is zero. */
  readonly share: number | undefined;
}

/** Another way to read or to measure the claim, and how it fares by that. */
export interface CheckAlternative {
  readonly kind: 'unit' | 'measure' | 'figure';
  readonly verdict: ClaimVerdict;
  /** For `unit`: the unit that the figure was read in. */
  readonly unit: LengthUnit | undefined;
  /** The figure read that way, metres. */
  readonly givenMetres: number | undefined;
  /** The line measured that way, metres. */
  readonly measuredMetres: number | undefined;
  /** For `measure`: what was measured between. */
  readonly line: CheckLine | undefined;
}

/** A line to draw, measured between its ends. */
export interface CheckLine {
  readonly from: LineEnd;
  readonly to: LineEnd;
  readonly metres: number;
  readonly uncertaintyMetres: number;
  readonly role: 'measured' | 'alternative';
}

/** A ring to draw. */
export interface CheckRing {
  readonly centre: LonLat;
  readonly radiusMetres: number;
  /** Where its range comes from: the claim's figure, or a system's band. */
  readonly role: 'given' | 'low' | 'stated' | 'high';
  /** The place at the centre; none where the reader moved it. */
  readonly placeId: string | undefined;
  readonly systemId: string | undefined;
}

/** What a check shows on the map. */
export interface CheckDrawing {
  readonly lines: readonly CheckLine[];
  readonly rings: readonly CheckRing[];
  /** Places to mark, those of the lines among them. */
  readonly placeIds: readonly string[];
  /** Events to mark on the timeline. */
  readonly eventIds: readonly string[];
}

/** One site of a list sorted by its distance from what the claim measures to. */
export interface RankedSite {
  readonly siteId: string;
  readonly basis: Basis;
  readonly metres: number;
  readonly uncertaintyMetres: number;
  /** Where the line from the site ends: each has a shore point of its own. */
  readonly to: LineEnd;
  /** Among the sites that the claim speaks of; others stand in the list for comparison. */
  readonly counted: boolean;
  /** Named by the claim. */
  readonly named: boolean;
}

/** How the claim fares by one system. */
export interface SystemAnswer {
  readonly systemId: string;
  readonly verdict: ClaimVerdict;
  readonly band: Band;
  /** Whether the system reaches from the site that the claim names. */
  readonly reaches: Verdict;
  /** Other sites that it reaches from, for certain or by some figures. */
  readonly others: readonly { readonly siteId: string; readonly verdict: Verdict }[];
}

/** How a figure came about. */
export interface CheckProvenance {
  readonly method:
    | 'geodesic'
    | 'shore-to-shore'
    | 'nearest-of'
    | 'reach'
    | 'ring'
    | 'azimuth'
    | 'conversion'
    | 'calendar'
    | 'count'
    | 'published-figures'
    | 'records'
    | 'judgement';
  readonly earthModel: 'wgs84' | undefined;
  /** Records that it was worked out from, by kind and id. */
  readonly inputs: readonly {
    readonly kind: 'place' | 'system' | 'event' | 'document' | 'reference';
    readonly id: string;
  }[];
  /** Who drew the shores that were measured between. */
  readonly coastCredits: readonly string[];
}

/** What became of a claim: a verdict with everything that it rests on, without words. */
export interface CheckResult {
  readonly verdict: ClaimVerdict;
  readonly reason: CheckReason;
  readonly given: GivenFigure | undefined;
  readonly measured: MeasuredFigure | undefined;
  readonly difference: FigureDifference | undefined;
  readonly alternatives: readonly CheckAlternative[];
  /** Nearest first; empty where the check sorts no sites. */
  readonly ranked: readonly RankedSite[];
  /** By system; empty where the check turns on none. */
  readonly systems: readonly SystemAnswer[];
  readonly drawing: CheckDrawing;
  readonly controls: CheckControls;
  readonly provenance: CheckProvenance;
}
