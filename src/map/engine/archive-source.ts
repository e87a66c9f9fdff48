import type { RangeResponse, Source } from 'pmtiles';

/** The part of `fetch` that an archive is read with. */
export type Fetch = (address: string, init?: RequestInit) => Promise<Response>;

/**
 * A PMTiles archive read by HTTP range where the server answers ranges, and else fetched once and read
 * from memory. Which of the two is learnt from the first answer: 206 holds the range that was asked for;
 * 200 holds the whole archive, which is then kept and no more is asked. Failing answers throw an error that
 * names the file and the status, and the next read tries again.
 */
export class ArchiveSource implements Source {
  readonly #address: string;
  readonly #fetch: Fetch;
  #mode: Promise<'ranges' | ArrayBuffer> | undefined;

  constructor(address: string, fetchLike: Fetch = (url, init) => fetch(url, init)) {
    this.#address = address;
    this.#fetch = fetchLike;
  }

  getKey(): string {
    return this.#address;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    if (this.#mode === undefined) return this.#firstBytes(offset, length);
    const mode = await this.#mode;
    if (mode !== 'ranges') return { data: mode.slice(offset, offset + length) };
    const response = await this.#ask(offset, length, signal);
    return { data: await response.arrayBuffer() };
  }

  /** Not aborted with the tile that happens to ask first: every later read builds on what it learns. */
  async #firstBytes(offset: number, length: number): Promise<RangeResponse> {
    const answer = this.#ask(offset, length).then(async (response) => ({
      isRange: response.status === 206,
      bytes: await response.arrayBuffer(),
    }));
    this.#mode = answer.then(({ isRange, bytes }) => (isRange ? 'ranges' : bytes));
    this.#mode.catch(() => {
      this.#mode = undefined;
    });
    const { isRange, bytes } = await answer;
    return { data: isRange ? bytes : bytes.slice(offset, offset + length) };
  }

  async #ask(offset: number, length: number, signal?: AbortSignal): Promise<Response> {
    const headers = { range: `bytes=${offset}-${offset + length - 1}` };
    const response = await this.#fetch(this.#address, { headers, ...(signal ? { signal } : {}) });
    if (response.ok) return response;
    throw new Error(
      `The basemap file ${this.#address} could not be read: the server answered ${response.status}. Reload the page, or check that the file is published with it.`,
    );
  }
}
