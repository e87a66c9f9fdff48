import { describe, expect, it } from 'vitest';
import { jsonOf, runAtlas } from './run-atlas.ts';

/**
 * JFK to London Heathrow as GeodSolve of GeographicLib 2.1.2 solves it:
 * `echo 40.6 -73.8 51.6 -0.5 | GeodSolve -i -E -f -p 10`.
 */
const heathrow = {
  metres: 5551759.400318684,
  azimuthDegrees: 51.19888284557982,
  backAzimuthDegrees: 107.82177673551425 + 180,
};

describe('distance', () => {
  it('agrees with GeodSolve from JFK to Heathrow', async () => {
    const answer = await jsonOf(['distance', '40.6,-73.8', '51.6,-0.5', '--json']);
    expect(answer).toMatchObject({
      metres: expect.closeTo(heathrow.metres, 6),
      azimuthDegrees: expect.closeTo(heathrow.azimuthDegrees, 9),
      backAzimuthDegrees: expect.closeTo(heathrow.backAzimuthDegrees, 9),
      model: 'wgs84',
      from: { placeId: null, position: [-73.8, 40.6] },
      endPoints: { from: [-73.8, 40.6], to: [-0.5, 51.6] },
    });
  });

  it('is the same by id, by name in each script, and by position', async () => {
    const forms = [
      ['kadena', 'taipei'],
      ['嘉手納飛行場', '台北'],
      ['嘉手納空軍基地', '臺北'],
      ['Kadena Air Base', 'Taipei'],
      ['26.3517,127.7694', '25.0531,121.5264'],
    ];
    const metres = new Set<number>();
    for (const [from = '', to = ''] of forms) {
      const answer = (await jsonOf(['distance', from, to, '--json'])) as { metres: number };
      metres.add(answer.metres);
    }
    expect(metres.size).toBe(1);
  });

  it('says the figure in the unit asked for', async () => {
    const kilometres = await runAtlas(['distance', '40.6,-73.8', '51.6,-0.5']);
    expect(kilometres.out).toContain('5,551.8 km (3,449.7 mi, 2,997.7 nmi)');
    const miles = await runAtlas(['distance', '40.6,-73.8', '51.6,-0.5', '--unit', 'mi']);
    expect(miles.out).toContain('3,449.7 mi\n');
  });

  it('measures on the sphere when asked: a quarter of its circumference', async () => {
    const answer = await jsonOf(['distance', '0,0', '0,90', '--model', 'sphere', '--json']);
    expect(answer).toMatchObject({ metres: expect.closeTo((Math.PI / 2) * 6371008.8, 3) });
  });

  it('takes a negative latitude for a position and not for an option', async () => {
    const { status, out } = await runAtlas(['distance', '-33.9,151.2', '-12.5,130.8']);
    expect(status).toBe(0);
    expect(out).toContain('-33.9,151.2 to -12.5,130.8');
  });

  it('is nought between coincident places', async () => {
    const answer = await jsonOf(['distance', '10,20', '10,-340', '--json']);
    expect(answer).toMatchObject({ metres: 0, azimuthDegrees: 0, backAzimuthDegrees: 180 });
  });
});

describe('distance --stdin', () => {
  it('answers each line in full double precision', async () => {
    const { status, out } = await runAtlas(['distance', '--stdin'], {
      input: '{"from":[-73.8,40.6],"to":[-0.5,51.6]}\n',
    });
    expect(status).toBe(0);
    const answer: unknown = JSON.parse(out);
    expect(Object.keys(answer as object)).toEqual([
      'metres',
      'azimuthDegrees',
      'backAzimuthDegrees',
    ]);
    expect(answer).toMatchObject({ metres: expect.closeTo(heathrow.metres, 7) });
    expect(out).toMatch(/"metres":5551759\.40031\d{3,}/);
  });

  it('repeats an id, reports bad lines with their numbers, and ends with status 1', async () => {
    const { status, out, err } = await runAtlas(['distance', '--stdin'], {
      input: [
        '{"id":"a","from":[0,0],"to":[0,0]}',
        'nonsense',
        '{"from":[0,91],"to":[0,0]}',
        '{"from":[0,0]}',
        '{"from":["0",0],"to":[0,0]}',
        '[]',
        '{"id":"b","from":[0,0],"to":[0,0]}',
      ].join('\n'),
    });
    expect(status).toBe(1);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'b']);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^line 2: not JSON/),
      expect.stringMatching(/^line 3: Latitude 91/),
      expect.stringMatching(/^line 4: "to" is missing/),
      expect.stringMatching(/^line 5: "from" is not \[longitude, latitude\]/),
      expect.stringMatching(/^line 6: not an object/),
    ]);
  });

  it('refuses operands and options that it has no use for', async () => {
    const { status, out, err } = await runAtlas(['distance', '--stdin', 'kadena', '--json']);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('leave out --json, "kadena"');
  });
});
