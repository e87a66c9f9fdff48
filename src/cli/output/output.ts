import type { Writable } from 'node:stream';

/** Thrown by a write where the reader of the pipe has gone: nothing more is wanted. */
export class ClosedPipeError extends Error {
  constructor() {
    super('The reader closed the pipe.');
    this.name = 'ClosedPipeError';
  }
}

/** Where text goes. */
export interface Output {
  /**
   * Writes and waits until the text has been handed on, so that a slow reader slows the writer down.
   * @throws ClosedPipeError where the reader has gone
   */
  write(text: string): Promise<void>;
}

const closedCodes: readonly unknown[] = [
  'EPIPE',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_WRITE_AFTER_END',
];

function asClosed(error: Error): Error {
  return 'code' in error && closedCodes.includes(error.code) ? new ClosedPipeError() : error;
}

/** An output over a stream of Node. */
export function outputTo(stream: Writable): Output {
  let failure: Error | undefined;
  stream.on('error', (error) => {
    failure = asClosed(error);
  });
  return {
    async write(text) {
      if (failure !== undefined) throw failure;
      if (text === '') return;
      await new Promise<void>((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(asClosed(error)) : resolve()));
      });
    },
  };
}
