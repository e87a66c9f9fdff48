import { describe, expect, it } from 'vitest';
import { ArchiveSource, type Fetch } from '../../src/map/engine/archive-source.ts';

const archive = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);

function bytesOf(data: ArrayBuffer): number[] {
  return [...new Uint8Array(data)];
}

/** A server of one file, with the requests that it got. */
function aServer(answersRanges: boolean) {
  const asked: string[] = [];
  const fetchLike: Fetch = async (_address, init) => {
    const range = new Headers(init?.headers).get('range') ?? 'all';
    asked.push(range);
    const [, from = '0', to = '0'] = range.match(/bytes=(\d+)-(\d+)/) ?? [];
    return answersRanges
      ? new Response(archive.slice(Number(from), Number(to) + 1), { status: 206 })
      : new Response(archive.slice(), { status: 200 });
  };
  return { asked, fetchLike };
}

describe('ArchiveSource', () => {
  it('asks for each range where the server answers ranges', async () => {
    const { asked, fetchLike } = aServer(true);
    const source = new ArchiveSource('a.pmtiles', fetchLike);
    const first = await source.getBytes(0, 10);
    const second = await source.getBytes(300, 5);
    expect(bytesOf(first.data)).toEqual([...archive.slice(0, 10)]);
    expect(bytesOf(second.data)).toEqual([...archive.slice(300, 305)]);
    expect(asked).toEqual(['bytes=0-9', 'bytes=300-304']);
  });

  it('fetches the whole once and reads from memory where it answers none', async () => {
    const { asked, fetchLike } = aServer(false);
    const source = new ArchiveSource('a.pmtiles', fetchLike);
    const first = await source.getBytes(7, 10);
    const others = await Promise.all([source.getBytes(300, 5), source.getBytes(990, 10)]);
    expect(bytesOf(first.data)).toEqual([...archive.slice(7, 17)]);
    expect(others.map(({ data }) => bytesOf(data))).toEqual([
      [...archive.slice(300, 305)],
      [...archive.slice(990, 1000)],
    ]);
    expect(asked).toHaveLength(1);
  });

  it('asks one server once even where two reads come at the same time', async () => {
    const { asked, fetchLike } = aServer(false);
    const source = new ArchiveSource('a.pmtiles', fetchLike);
    await Promise.all([source.getBytes(0, 10), source.getBytes(20, 10)]);
    expect(asked).toHaveLength(1);
  });

  it('names the file and the status where it is not there, and tries again', async () => {
    const answers = [new Response('', { status: 404 }), new Response(archive, { status: 206 })];
    const source = new ArchiveSource(
      'lost.pmtiles',
      async () => answers.shift() ?? Response.error(),
    );
    await expect(source.getBytes(0, 10)).rejects.toThrow(/lost\.pmtiles.*404/);
    await expect(source.getBytes(0, 10)).resolves.toHaveProperty('data');
  });

  it('passes a tile that is no longer wanted on to the server', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const source = new ArchiveSource('a.pmtiles', async (_address, init) => {
      signals.push(init?.signal);
      return new Response(archive.slice(0, 10), { status: 206 });
    });
    const controller = new AbortController();
    await source.getBytes(0, 10, controller.signal);
    await source.getBytes(0, 10, controller.signal);
    expect(signals).toEqual([undefined, controller.signal]);
  });
});
