import { drawers } from './drawing/drawers.ts';
import type { Drawing } from './drawing/features.ts';
import type { Moment } from './drawing/moment.ts';
import { OutlineMemory } from './drawing/outline-memory.ts';
import type { DrawnSource } from './style/source-ids.ts';

/** Puts features into a source of the map. */
export type Apply = (source: DrawnSource, drawing: Drawing) => void;

/** Brings the map to a moment, and tells which sources it touched. */
export type Sync = (moment: Moment) => readonly DrawnSource[];

/**
 * The one way in which what follows comes onto the map. It keeps, for each source, the values that it was
 * last drawn from, compares them by identity with those of the newest moment, and fills only the sources
 * for which one differs. What it has drawn of unions of discs is kept with it.
 */
export function createSync(apply: Apply): Sync {
  const outlines = new OutlineMemory();
  const applied = new Map<DrawnSource, readonly unknown[]>();
  return (moment) =>
    drawers.flatMap(({ source, inputs, draw }) => {
      const newest = inputs(moment);
      if (sameValues(applied.get(source), newest)) return [];
      apply(source, draw(moment, outlines));
      applied.set(source, newest);
      return [source];
    });
}

function sameValues(before: readonly unknown[] | undefined, after: readonly unknown[]): boolean {
  return (
    before !== undefined &&
    before.length === after.length &&
    before.every((value, index) => Object.is(value, after[index]))
  );
}
