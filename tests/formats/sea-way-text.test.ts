import { describe, expect, it } from 'vitest';
import { seaLengthText, seaProblemText, seaWayText } from '#formats/sea-way-text.ts';
import type { SeaWay } from '#situation/sea-way.ts';
import { anAtlas, aPlace } from '../fixtures/build-records.ts';

const atlas = anAtlas({
  places: [
    aPlace('kaohsiung', [120.3, 22.6]),
    aPlace('shanghai', [122.1, 31.2]),
    aPlace('taiwan-strait', [119.5, 24.5]),
    aPlace('bashi', [121.5, 21.5]),
  ],
});

const english = { language: 'en', unit: 'km' } as const;

function question(...closedIds: readonly string[]) {
  return {
    from: { id: 'kaohsiung', position: [120.3, 22.6] as const },
    to: { id: 'shanghai', position: [122.1, 31.2] as const },
    closedIds,
  };
}

/** A way of 1,011 km that is another length with straits closed. */
function aWay(metres = 1_011_000): SeaWay {
  return { kind: 'way', metres, openMetres: 1_011_000, path: new Float64Array() };
}

function worded(...args: Parameters<typeof seaWayText>): string[] {
  return seaWayText(...args).map((sentence) => sentence.replaceAll('\u2009', ' '));
}

describe('a way by sea in words', () => {
  it('gives length, nautical miles and hours, and says what it is not for', () => {
    // 1,011 km are 545.9 nautical miles, 30.3 hours at 18 knots.
    expect(worded(atlas, question(), aWay(), 18, english)).toEqual([
      'kaohsiung to shanghai by sea: 1,011 km (546 nmi), 30 h at 18 kn.',
      'For illustration, not for navigation.',
    ]);
  });

  it('says how much longer a closed strait makes it', () => {
    expect(worded(atlas, question('taiwan-strait'), aWay(1_177_000), 18, english)[1]).toBe(
      'With the taiwan-strait closed: 1,177 km, 35 h; 166 km longer.',
    );
  });

  it('keeps to whole figures, for the shore is no finer', () => {
    expect(worded(atlas, question('taiwan-strait'), aWay(1_102_900), 18, english)[1]).toMatch(
      /; 92 km longer\.$/,
    );
  });

  it('names all straits that are closed', () => {
    const both = question('taiwan-strait', 'bashi');
    expect(worded(atlas, both, aWay(1_386_000), 18, english)[1]).toMatch(
      /^With the taiwan-strait and the bashi closed: 1,386 km/,
    );
  });

  it('says that closing a strait changes nothing where the way does not pass it', () => {
    expect(worded(atlas, question('bashi'), aWay(), 18, english)[1]).toBe(
      'The way does not pass the bashi, so closing changes nothing.',
    );
  });

  it('gives kilometres beside nautical miles where those are the unit', () => {
    const nautical = { language: 'en', unit: 'nmi' } as const;
    expect(worded(atlas, question(), aWay(), 60, nautical)[0]).toBe(
      'kaohsiung to shanghai by sea: 546 nmi (1,011 km), 9.1 h at 60 kn.',
    );
  });

  it.each([
    ['en', 'km', 'under 1\u2009km'],
    ['ja', 'nmi', '1\u2009海里未満'],
  ] as const)('never tells a length of nothing (%s)', (language, unit, text) => {
    expect(seaLengthText(400, unit, language)).toBe(text);
  });

  it('speaks Japanese', () => {
    const japanese = { language: 'ja', unit: 'km' } as const;
    expect(worded(atlas, question(), aWay(), 18, japanese)[0]).toBe(
      'kaohsiungからshanghaiまで海路で1,011 km(546 海里)、18ノットで30時間。',
    );
  });
});

describe('no way by sea in words', () => {
  it.each([
    ['inland', 'shanghai lies more than 30 km from open water.'],
    ['no-passage', 'No water joins kaohsiung and shanghai.'],
    ['fairway-on-land', 'does not fit its coast: it says why'],
    ['canal-on-land', 'does not fit its coast: it says why'],
    ['failed', 'Try again, or load the page anew. it says why'],
  ] as const)('for %s says what is wrong', (code, said) => {
    const problem = { kind: 'problem', code, message: 'it says why', placeId: 'shanghai' } as const;
    expect(seaProblemText(atlas, question(), problem, 'en')).toContain(said);
  });
});
