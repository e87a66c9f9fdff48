import { describe, expect, test } from 'vitest';
import { coastPolygon, joinCoasts, polygonsOfOwner } from '#atlas/coast.ts';
import { CoastError, type CoastErrorCode, decodeCoast } from '#atlas/decode-coast.ts';

const SHOR = [0x53, 0x48, 0x4f, 0x52];

/**
 * Two triangles at 10 units to a degree, written by hand after the format: one of `JP` with its corner at
 * (1, 2) and legs of a degree, one of nobody at (-0.5, 2).
 */
const file = [
  ...[...SHOR, 1, 10, 1, 0x4a, 0x50, 2],
  ...[1, 1, 3, 20, 40, 0, 20, 20, 19],
  ...[0, 1, 3, 49, 19, 0, 20, 20, 19],
];

function codeOf(bytes: readonly number[]): CoastErrorCode | undefined {
  try {
    decodeCoast(Uint8Array.from(bytes));
    return undefined;
  } catch (error) {
    return error instanceof CoastError ? error.code : undefined;
  }
}

describe('a coast file', () => {
  test('gives its polygons in degrees, each ring closed', () => {
    const coast = decodeCoast(Uint8Array.from(file));

    expect(coastPolygon(coast, 0)).toEqual([
      [
        [1, 2],
        [1, 3],
        [2, 2],
        [1, 2],
      ],
    ]);
  });

  test('gives the box and the owner of each polygon', () => {
    const coast = decodeCoast(Uint8Array.from(file));

    expect([...coast.boxes.subarray(0, 4)]).toEqual([1, 2, 2, 3]);
    expect(coast.owners).toEqual(['JP', null]);
    expect(polygonsOfOwner(coast, 'JP')).toEqual([0]);
  });

  test('counts vertices from one polygon to the next', () => {
    const coast = decodeCoast(Uint8Array.from(file));

    expect(coastPolygon(coast, 1)[0]?.[0]).toEqual([-0.5, 1]);
  });
});

describe('bytes that are no coast', () => {
  test('say that they are none', () => {
    expect(codeOf([1, 2, 3])).toBe('not-a-coast');
    expect(codeOf([...'PMTiles'].map((letter) => letter.charCodeAt(0)))).toBe('not-a-coast');
  });

  test('of a later version are not guessed at', () => {
    expect(codeOf([...SHOR, 2, ...file.slice(5)])).toBe('unknown-version');
  });

  test('that end too early are told, wherever they end', () => {
    const codes = file.map((_, length) => codeOf(file.slice(0, length)));

    expect(new Set(codes.slice(4))).toEqual(new Set(['truncated']));
  });

  test('that count more than they hold are told at once', () => {
    expect(codeOf([...SHOR, 1, 10, 0, 255, 255, 255, 127])).toBe('truncated');
  });

  test('that go on after the last polygon are damaged', () => {
    expect(codeOf([...file, 0])).toBe('malformed');
  });

  test('that leave the earth are damaged', () => {
    expect(codeOf([...SHOR, 1, 1, 0, 1, 0, 1, 1, 2, 182, 1])).toBe('malformed');
  });

  test('that name an owner they do not list are damaged', () => {
    expect(codeOf([...SHOR, 1, 10, 0, 1, 1, 1, 1, 0, 0])).toBe('malformed');
  });

  test('that hold a number without end are damaged', () => {
    expect(codeOf([...SHOR, 1, 255, 255, 255, 255, 255, 255, 255])).toBe('malformed');
  });
});

describe('coasts joined', () => {
  test('keep every polygon, in turn', () => {
    const coast = decodeCoast(Uint8Array.from(file));

    const joined = joinCoasts([coast, coast]);

    expect(joined.owners).toEqual(['JP', null, 'JP', null]);
    expect(coastPolygon(joined, 3)).toEqual(coastPolygon(coast, 1));
    expect([...joined.boxes]).toEqual([...coast.boxes, ...coast.boxes]);
  });
});
