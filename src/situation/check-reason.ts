import type { CompassDirection, NotCheckableWhy } from '#atlas/check.ts';
import type { Basis } from '#atlas/place.ts';
import type { LocalText } from '#atlas/text.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import type { LineProblem } from './measured-line.ts';

/** A site with its distance. */
export interface SiteDistance {
  readonly siteId: string;
  readonly metres: number;
}

/** A place with its distance. */
export interface PlaceDistance {
  readonly placeId: string;
  readonly metres: number;
}

/** Why a claim has its verdict, without words: `formats/claim-reason-text.ts` gives them. */
export type CheckReason =
  /** A length against the line measured. */
  | {
      readonly kind: 'length';
      readonly outcome: 'to-the-digit' | 'rounding' | 'off' | 'too-vague' | 'one-reading-only';
      readonly givenMetres: number | undefined;
      readonly measuredMetres: number;
      /** How far the measurement may be off, at most. */
      readonly uncertaintyMetres: number;
      /** The unit that fits, where the document's word may mean several. */
      readonly unit: LengthUnit | undefined;
      /** Units that the word may mean too and that do not fit. */
      readonly unfitUnits: readonly LengthUnit[];
    }
  /** One of several ways of measuring fits and the first does not. */
  | {
      readonly kind: 'measure';
      readonly measuredMetres: number;
      readonly fittingMetres: number;
      readonly fitting: 'point' | 'shore' | 'mixed';
    }
  | {
      readonly kind: 'nearest';
      readonly nearest: SiteDistance;
      /** The nearest is one that the claim names. */
      readonly asClaimed: boolean;
      /** Sites on other legal grounds that are nearer still, by basis. */
      readonly nearer: readonly {
        readonly basis: Basis;
        readonly count: number;
        readonly nearest: SiteDistance;
      }[];
    }
  /** How many sites of one kind are nearer than the nearest of another. */
  | {
      readonly kind: 'nearer';
      readonly nearerCount: number;
      readonly count: number;
      readonly first: SiteDistance;
      readonly last: SiteDistance;
      readonly yardstick: SiteDistance;
    }
  | {
      readonly kind: 'only-reach';
      readonly outcome: 'only' | 'not-itself' | 'others-too' | 'uncertain' | 'systems-disagree';
      readonly siteId: string;
      readonly metres: number;
      /** The system judged by; absent over all of them. */
      readonly systemId: string | undefined;
      readonly otherIds: readonly string[];
      /** Systems by which the claim holds, where they disagree. */
      readonly holdsForIds: readonly string[];
    }
  | {
      readonly kind: 'ring';
      readonly rangeMetres: number;
      /** From each origin: what is within the range, and what is not, with distances. */
      readonly origins: readonly {
        readonly placeId: string | undefined;
        readonly within: readonly PlaceDistance[];
        readonly beyond: readonly PlaceDistance[];
        /** Too near the ring to tell. */
        readonly unsure: readonly PlaceDistance[];
      }[];
    }
  | {
      readonly kind: 'azimuth';
      readonly degrees: number;
      readonly direction: CompassDirection;
      readonly metres: number;
      readonly fits: boolean;
    }
  /** A thing said to be at a place. */
  | {
      readonly kind: 'at';
      readonly metres: number;
      readonly outcome: 'there' | 'nearby' | 'elsewhere';
      readonly subjectId: string;
      readonly placeId: string;
    }
  | {
      readonly kind: 'conversion';
      readonly value: number;
      readonly unit: LengthUnit;
      readonly converted: number;
      readonly convertedUnit: LengthUnit;
    }
  /** A date that the document gives in its own way against the date of the event. */
  | {
      readonly kind: 'date';
      readonly eventId: string;
      readonly eventDate: string;
      readonly eventWeekday: number | undefined;
      /** The days that the document's words stand for. */
      readonly saidFrom: string;
      readonly saidTo: string;
      readonly said: 'date' | 'weekday' | 'relative';
      readonly fits: boolean;
      /** Whole years and days from the days said to the event; negative where the event is earlier. */
      readonly offYears: number;
      readonly offDays: number;
    }
  /** One event after another. */
  | {
      readonly kind: 'order';
      readonly earlierId: string;
      readonly earlierDate: string;
      readonly laterId: string;
      readonly laterDate: string;
      readonly holds: boolean;
    }
  /** Something called a first, with earlier events of the same sort. */
  | {
      readonly kind: 'first';
      readonly eventId: string;
      readonly earlier: readonly { readonly eventId: string; readonly date: string }[];
    }
  | {
      readonly kind: 'count';
      readonly counted: number;
      readonly claimed: number | undefined;
      readonly missingIds: readonly string[];
    }
  | {
      readonly kind: 'published';
      readonly fitting: number;
      readonly total: number;
      readonly lowest: number;
      readonly highest: number;
      readonly unit: LocalText;
      /** The newest figure of the same series, which no longer fits; without a date where it is today's. */
      readonly replacedBy:
        | { readonly value: number; readonly date: string | undefined }
        | undefined;
    }
  | {
      readonly kind: 'rank';
      readonly rank: number;
      readonly claimed: number;
      /** How long the list is. */
      readonly of: number;
    }
  | {
      readonly kind: 'carriers';
      readonly systemId: string;
      readonly missingIds: readonly string[];
      readonly furtherIds: readonly string[];
    }
  /** A person weighed it: the claim's finding and citations say why. */
  | { readonly kind: 'judged' }
  | { readonly kind: 'not-checkable'; readonly why: NotCheckableWhy }
  /** A line between shores could not be measured. */
  | { readonly kind: 'unmeasured'; readonly problem: LineProblem };
