import { expect, test, vi } from 'vitest';
import { ALL_ARE_THERE, bringLater } from '#app/bring-later.ts';
import { laterPart } from '#ui/later-part.ts';

const isMarked = () => performance.getEntriesByName(ALL_ARE_THERE).length > 0;

test('brings nothing before the map is drawn, everything after it, and marks when', async () => {
  const load = vi.fn(async () => 'chart');
  laterPart(load);
  let draw: () => void = () => {};
  const drawn = new Promise<void>((resolve) => {
    draw = resolve;
  });
  const brought = bringLater(drawn);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(load).not.toHaveBeenCalled();
  expect(isMarked()).toBe(false);
  draw();
  await brought;
  expect(load).toHaveBeenCalledTimes(1);
  expect(isMarked()).toBe(true);
});

test('waits no more where the map cannot be drawn', async () => {
  const load = vi.fn(async () => 'table');
  laterPart(load);
  await bringLater(Promise.reject(new Error('no WebGL')));
  expect(load).toHaveBeenCalledTimes(1);
});
