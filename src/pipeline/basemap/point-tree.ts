/** Answers how far the nearest of many points in space is. */
export interface PointTree {
  /**
   * The distance from `(x, y, z)` to the nearest point, in the points' own unit, or `limit` if
   * none is nearer than that.
   */
  readonly nearest: (x: number, y: number, z: number, limit: number) => number;
}

const LEAF_POINTS = 12;

/**
 * Builds a k-d tree over points in space.
 *
 * @param coordinates x, y and z of each point in turn; reordered in place
 * @see Bentley, "Multidimensional binary search trees used for associative searching", CACM 18, 1975
 */
export function buildPointTree(coordinates: Float64Array): PointTree {
  const count = coordinates.length / 3;
  sortRange(coordinates, 0, count, 0);
  let [targetX, targetY, targetZ, best] = [0, 0, 0, 0];
  const measure = (index: number): void => {
    const dx = (coordinates[3 * index] ?? 0) - targetX;
    const dy = (coordinates[3 * index + 1] ?? 0) - targetY;
    const dz = (coordinates[3 * index + 2] ?? 0) - targetZ;
    const squared = dx * dx + dy * dy + dz * dz;
    if (squared < best) best = squared;
  };
  const visit = (from: number, to: number, axis: 0 | 1 | 2): void => {
    if (to - from <= LEAF_POINTS) {
      for (let i = from; i < to; i++) measure(i);
      return;
    }
    const middle = (from + to) >> 1;
    const target = axis === 0 ? targetX : axis === 1 ? targetY : targetZ;
    const gap = target - (coordinates[3 * middle + axis] ?? 0);
    const next = nextAxis(axis);
    measure(middle);
    if (gap < 0) visit(from, middle, next);
    else visit(middle + 1, to, next);
    if (gap * gap >= best) return;
    if (gap < 0) visit(middle + 1, to, next);
    else visit(from, middle, next);
  };
  const nearest = (x: number, y: number, z: number, limit: number): number => {
    [targetX, targetY, targetZ, best] = [x, y, z, limit * limit];
    visit(0, count, 0);
    return Math.sqrt(best);
  };
  return { nearest };
}

function sortRange(points: Float64Array, from: number, to: number, axis: 0 | 1 | 2): void {
  if (to - from <= LEAF_POINTS) return;
  const middle = (from + to) >> 1;
  select(points, from, to - 1, middle, axis);
  sortRange(points, from, middle, nextAxis(axis));
  sortRange(points, middle + 1, to, nextAxis(axis));
}

/** Hoare's selection: puts the point of rank `rank` on its place, lesser ones before it. */
function select(points: Float64Array, from: number, to: number, rank: number, axis: number): void {
  let low = from;
  let high = to;
  while (low < high) {
    const pivot = points[3 * ((low + high) >> 1) + axis] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((points[3 * left + axis] ?? 0) < pivot) left++;
      while ((points[3 * right + axis] ?? 0) > pivot) right--;
      if (left <= right) swap(points, left++, right--);
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else return;
  }
}

function swap(points: Float64Array, a: number, b: number): void {
  for (let axis = 0; axis < 3; axis++) {
    const kept = points[3 * a + axis] ?? 0;
    points[3 * a + axis] = points[3 * b + axis] ?? 0;
    points[3 * b + axis] = kept;
  }
}

function nextAxis(axis: 0 | 1 | 2): 0 | 1 | 2 {
  return axis === 0 ? 1 : axis === 1 ? 2 : 0;
}
