import type { CellGraph } from './cell-graph.ts';

/**
 * Whether any way leads from the start of a graph to its goal. The water spreads from both at once, a node each in turn:
 * a lake, or a sea whose straits are closed, is full soon, however wide the water is on the other side.
 */
export function areJoined(graph: CellGraph): boolean {
  const sides = new Uint8Array(graph.size);
  const floods = [graph.start, graph.goal].map((from, i) => ({
    side: i + 1,
    wet: [from],
    next: 0,
  }));
  for (const { side, wet } of floods) sides[wet[0] ?? 0] = side;
  let haveMet = graph.start === graph.goal;
  while (!haveMet) {
    for (const flood of floods) {
      const node = flood.wet[flood.next];
      if (node === undefined) return haveMet;
      flood.next += 1;
      graph.forEachNext(node, (next) => {
        if (sides[next] === 0) {
          sides[next] = flood.side;
          flood.wet.push(next);
        } else if (sides[next] !== flood.side) haveMet = true;
      });
    }
  }
  return haveMet;
}
