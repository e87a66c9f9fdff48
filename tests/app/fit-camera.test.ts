import { describe, expect, it } from 'vitest';
import { fitCamera } from '#app/fit-camera.ts';

const camera = { centre: [126, 23] as [number, number], zoom: 4.3 };

describe('fitCamera', () => {
  it('leaves a wide map as the preset has it', () => {
    expect(fitCamera(camera, 1440)).toEqual(camera);
    expect(fitCamera(camera, 900)).toEqual(camera);
  });

  it('shows as many degrees on a map two thirds as wide', () => {
    const degrees = (zoom: number, width: number) => (width / (512 * 2 ** zoom)) * 360;
    const { zoom } = fitCamera(camera, 600);
    expect(degrees(zoom, 600)).toBeCloseTo(degrees(camera.zoom, 900), 9);
  });

  it('goes no farther out on a phone than the labels allow', () => {
    expect(fitCamera(camera, 320).zoom).toBeCloseTo(3.6, 9);
    expect(fitCamera(camera, 0).zoom).toBeCloseTo(3.6, 9);
  });
});
