/** Where two straight segments in space come nearest: shares of the way along each, and the distance. */
export interface SegmentGap {
  a: number;
  b: number;
  distance: number;
}

/**
 * The gap between the segments whose ends are at `i` and `i + 3` in `first` and at `j` and `j + 3` in `second`
 * (C. Ericson, Real-Time Collision Detection, 2005, section 5.1.9). Either may be a point. Writes into `gap`.
 */
export function segmentGap(
  first: Float64Array,
  i: number,
  second: Float64Array,
  j: number,
  gap: SegmentGap,
): void {
  let [aa, bb, ab, ac, bc] = [0, 0, 0, 0, 0];
  for (let axis = 0; axis < 3; axis++) {
    const alongA = (first[i + 3 + axis] as number) - (first[i + axis] as number);
    const alongB = (second[j + 3 + axis] as number) - (second[j + axis] as number);
    const apart = (first[i + axis] as number) - (second[j + axis] as number);
    aa += alongA * alongA;
    bb += alongB * alongB;
    ab += alongA * alongB;
    ac += alongA * apart;
    bc += alongB * apart;
  }
  const determinant = aa * bb - ab * ab;
  let a = determinant > 1e-12 * aa * bb ? clamp((ab * bc - ac * bb) / determinant) : 0;
  let b = bb > 0 ? (ab * a + bc) / bb : 0;
  if (b < 0 || b > 1 || bb === 0) {
    b = clamp(b);
    a = aa > 0 ? clamp((ab * b - ac) / aa) : 0;
  }
  let squared = 0;
  for (let axis = 0; axis < 3; axis++) {
    const startA = first[i + axis] as number;
    const startB = second[j + axis] as number;
    const onA = startA + a * ((first[i + 3 + axis] as number) - startA);
    const onB = startB + b * ((second[j + 3 + axis] as number) - startB);
    squared += (onA - onB) * (onA - onB);
  }
  gap.a = a;
  gap.b = b;
  gap.distance = Math.sqrt(squared);
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
