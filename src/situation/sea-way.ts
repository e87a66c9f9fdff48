import { type Sea, seaEnd } from '#atlas/sea.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import type { SeaGrid } from '#geodesy/sea-grid.ts';
import { seaRoute } from '#geodesy/sea-route.ts';
import { SeaRouteError, type SeaRouteErrorCode } from '#geodesy/sea-route-error.ts';

/** A place that a way by sea begins or ends at. */
interface SeaPlace {
  readonly id: string;
  /** `[longitude, latitude]`, degrees, WGS84. */
  readonly position: LonLat;
}

/** Which way by sea is asked for. */
export interface SeaQuestion {
  readonly from: SeaPlace;
  readonly to: SeaPlace;
  /** Ids of the straits that are closed. */
  readonly closedIds: readonly string[];
}

/** A way by sea, with the straits of the question closed. */
export interface SeaWay {
  readonly kind: 'way';
  readonly metres: number;
  /** How long it is while every strait is open. */
  readonly openMetres: number;
  /** Longitude and latitude in turn, degrees; longitudes are unwrapped. */
  readonly path: Float64Array<ArrayBuffer>;
}

/** Why there is no answer. `failed`: the coast could not be read, or the program is at fault. */
export interface SeaProblem {
  readonly kind: 'problem';
  readonly code: SeaRouteErrorCode | 'failed';
  /** In English, for whoever mends it. */
  readonly message: string;
  /** The place that is `inland`. */
  readonly placeId?: string | undefined;
}

export type SeaAnswer = SeaWay | SeaProblem;

/** Answers questions about ways by sea. It never rejects: what goes wrong is an answer too. */
export type AskSea = (question: SeaQuestion) => Promise<SeaAnswer>;

/**
 * The way by sea that a question asks for, and how long it is with all straits open. Where a way cannot be
 * given, the problem says why.
 * @throws Error where a strait is to be closed that has no gate
 */
export function seaWay(grid: SeaGrid, sea: Sea, question: SeaQuestion): SeaAnswer {
  const closedGates = question.closedIds.map((id) => gateOf(sea, id));
  const from = seaEnd(sea, question.from);
  const to = seaEnd(sea, question.to);
  try {
    const open = seaRoute(grid, from, to);
    const way = seaRoute(grid, from, to, { closedGates, open });
    return {
      kind: 'way',
      metres: way.metres,
      openMetres: open.metres,
      path: Float64Array.from(way.path.flat()),
    };
  } catch (error) {
    if (!(error instanceof SeaRouteError)) throw error;
    const { code, message, position } = error;
    const place = [question.from, question.to].find((end) => isAt(end, position));
    return { kind: 'problem', code, message, placeId: place?.id };
  }
}

function isAt({ position }: SeaPlace, at: LonLat | undefined): boolean {
  return position[0] === at?.[0] && position[1] === at[1];
}

function gateOf(sea: Sea, straitId: string): readonly LonLat[] {
  const gate = sea.gates.get(straitId);
  if (gate !== undefined) return gate.line;
  const known = [...sea.gates.keys()].join(', ');
  throw new Error(`No strait "${straitId}" can be closed. Choose of ${known}.`);
}
