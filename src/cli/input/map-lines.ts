import { GeodesyError } from '#geodesy/geodesy-error.ts';
import { UsageError } from '../command/usage-error.ts';
import type { Output } from '../output/output.ts';
import { printable } from '../output/printable.ts';

/** Thrown by a conversion where the record of one line cannot be used; the stream goes on. */
export class LineError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'LineError';
  }
}

/** A longer line is not a record: it is reported, and never held in memory. */
export const MOST_LINE_LENGTH = 1_000_000;

/** Where lines come from and go to. */
export interface LineStreams {
  readonly input: AsyncIterable<Uint8Array>;
  readonly out: Output;
  readonly err: Output;
}

/** How many lines a stream had, and in how many something was wrong. */
export interface LineCount {
  readonly lines: number;
  readonly bad: number;
}

/** A line that could not be used. */
export interface BadLine {
  /** Counted from 1. */
  readonly line: number;
  readonly problem: string;
  /** What it holds, where it is JSON. */
  readonly record: unknown;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new LineError(`not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/** What is wrong with a line, in words. An error that is not about the line goes on. */
function problemOf(error: unknown): string {
  const ofLine = [LineError, GeodesyError, UsageError].some((kind) => error instanceof kind);
  if (ofLine && error instanceof Error) return error.message;
  throw error;
}

/** Splits a stream into lines as it comes, holding back no more than one unfinished line. */
class LineSplitter {
  readonly #decoder = new TextDecoder();
  #unfinished = '';
  #skipping = false;

  /** The lines that a chunk finishes; nothing in place of a line that was too long. */
  push(chunk: Uint8Array): (string | undefined)[] {
    const pieces = this.#decoder.decode(chunk, { stream: true }).split('\n');
    const last = pieces.pop() ?? '';
    const lines = pieces.map((piece) => this.#finish(piece));
    this.#unfinished = this.#skipping ? '' : this.#unfinished + last;
    if (this.#unfinished.length > MOST_LINE_LENGTH) {
      this.#unfinished = '';
      this.#skipping = true;
    }
    return lines;
  }

  /** The line that the end of the stream finishes. */
  end(): (string | undefined)[] {
    const piece = this.#decoder.decode();
    return this.#skipping || this.#unfinished + piece !== '' ? [this.#finish(piece)] : [];
  }

  #finish(piece: string): string | undefined {
    const line = this.#skipping ? undefined : this.#unfinished + piece;
    this.#unfinished = '';
    this.#skipping = false;
    return line !== undefined && line.length > MOST_LINE_LENGTH ? undefined : line;
  }
}

/**
 * Turns newline-delimited JSON into lines: one record in, one line out, in order and in constant memory. Blank lines
 * are passed over. A line that cannot be used is reported on `err` with its number, counted from 1, and gives no line but
 * what `refuse` makes of it. Waits for the reader before it reads on.
 */
export async function mapLines(
  { input, out, err }: LineStreams,
  convert: (record: unknown) => string,
  refuse?: (bad: BadLine) => string,
): Promise<LineCount> {
  const splitter = new LineSplitter();
  let lines = 0;
  let bad = 0;
  const handle = async (batch: readonly (string | undefined)[]) => {
    let converted = '';
    let reports = '';
    const report = (problem: string, record?: unknown) => {
      bad += 1;
      reports += `line ${lines}: ${printable(problem)}\n`;
      if (refuse !== undefined) converted += `${refuse({ line: lines, problem, record })}\n`;
    };
    for (const line of batch) {
      lines += 1;
      if (line === undefined) {
        report(`longer than ${MOST_LINE_LENGTH} characters`);
        continue;
      }
      if (line.trim() === '') continue;
      let record: unknown;
      try {
        record = parsed(line);
        converted += `${convert(record)}\n`;
      } catch (error) {
        report(problemOf(error), record);
      }
    }
    await err.write(reports);
    await out.write(converted);
  };
  for await (const chunk of input) await handle(splitter.push(chunk));
  await handle(splitter.end());
  return { lines, bad };
}
