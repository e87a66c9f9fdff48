/**
 * Thrown where the command line cannot be understood. The message says what was given, what is allowed and how to
 * mend it; the program prints it on standard error and ends with status 2.
 */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
