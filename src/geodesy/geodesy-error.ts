/** What was wrong with the input of a geodesy function. */
export type GeodesyErrorCode =
  | 'not-finite'
  | 'latitude-out-of-range'
  | 'length-out-of-range'
  | 'error-bound-out-of-range'
  | 'not-a-ring'
  | 'not-a-region';

/**
 * Thrown by every function of this room when its input has no answer. The message says what was given,
 * what is allowed and how to mend it; `code` is for programs.
 */
export class GeodesyError extends Error {
  readonly code: GeodesyErrorCode;

  constructor(code: GeodesyErrorCode, message: string) {
    super(message);
    this.name = 'GeodesyError';
    this.code = code;
  }
}
