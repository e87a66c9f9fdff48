import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineError, MOST_LINE_LENGTH, mapLines } from '#cli/input/map-lines.ts';
import { collectedOutput } from './collected-output.ts';

async function* chunksOf(...chunks: Uint8Array[]) {
  yield* chunks;
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function mapped(input: AsyncIterable<Uint8Array>, convert = (value: unknown) => `${value}`) {
  const out = collectedOutput();
  const err = collectedOutput();
  const count = await mapLines({ input, out, err }, convert);
  return { out: out.text(), err: err.text(), ...count };
}

describe('a stream of lines', () => {
  it('is the same wherever its bytes are cut', async () => {
    const text = '"嘉手納"\n1\r\n\n"ﾃﾆｱﾝ"\nnope\n3';
    const whole = bytes(text);
    const expected = await mapped(chunksOf(whole));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(whole.length), { maxLength: 8 }), async (cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), whole.length];
        const pieces = edges.slice(1).map((end, index) => whole.subarray(edges[index], end));
        expect(await mapped(chunksOf(...pieces))).toEqual(expected);
      }),
    );
    expect(expected.out).toBe('嘉手納\n1\nﾃﾆｱﾝ\n3\n');
    expect(expected.err).toMatch(/^line 5: not JSON/);
  });

  it('passes over blank lines and a byte order mark', async () => {
    const ran = await mapped(chunksOf(bytes('\ufeff1\n\n  \n2\n')));
    expect(ran).toMatchObject({ out: '1\n2\n', err: '', bad: 0 });
  });

  it('reports each bad line with its number and goes on', async () => {
    const ran = await mapped(chunksOf(bytes('1\n{\n2\n3\n4')), (value) => {
      if (value === 3) throw new LineError('three is bad');
      return `${value}`;
    });
    expect(ran.out).toBe('1\n2\n4\n');
    expect(ran.err.split('\n')).toEqual([
      expect.stringMatching(/^line 2: not JSON/),
      'line 4: three is bad',
      '',
    ]);
    expect(ran.bad).toBe(2);
  });

  it('reports a line that is too long, wherever it is cut, and holds none of it', async () => {
    const long = bytes('9'.repeat(MOST_LINE_LENGTH + 1));
    const ran = await mapped(chunksOf(bytes('1\n'), long, long, bytes('9\n2\n'), long));
    expect(ran.out).toBe('1\n2\n');
    expect(ran.err).toBe(
      'line 2: longer than 1000000 characters\nline 4: longer than 1000000 characters\n',
    );
  });

  it('lets an error that is not about the line through', async () => {
    const broken = mapped(chunksOf(bytes('1\n')), () => {
      throw new RangeError('a fault of the program');
    });
    await expect(broken).rejects.toThrow('a fault of the program');
  });

  it('reads on only when what it wrote has been taken', async () => {
    const events: string[] = [];
    async function* input() {
      for (const figure of ['1', '2']) {
        events.push(`read ${figure}`);
        yield bytes(`${figure}\n`);
      }
    }
    const slow = {
      async write(text: string) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        if (text !== '') events.push(`took ${text.trim()}`);
      },
    };
    await mapLines({ input: input(), out: slow, err: slow }, (value) => `${value}`);
    expect(events).toEqual(['read 1', 'took 1', 'read 2', 'took 2']);
  });
});
