import type { LonLat } from './lon-lat.ts';

/** Why there is no way by sea, or none can be looked for. */
export type SeaRouteErrorCode = 'inland' | 'no-passage' | 'fairway-on-land' | 'canal-on-land';

/** Thrown where there is no way by sea. The message says why and how to mend it; `code` is for programs. */
export class SeaRouteError extends Error {
  readonly code: SeaRouteErrorCode;
  /** The end that is `inland`. */
  readonly position: LonLat | undefined;

  constructor(code: SeaRouteErrorCode, message: string, position?: LonLat) {
    super(message);
    this.name = 'SeaRouteError';
    this.code = code;
    this.position = position;
  }
}
