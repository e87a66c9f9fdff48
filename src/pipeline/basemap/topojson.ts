import type { Polygon, Position, Ring } from './geometry.ts';

/** The parts of a TopoJSON topology that this build reads. */
export interface Topology {
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
}

/** A polygonal TopoJSON geometry: arc numbers by ring; a negative number is a reversed arc. */
export interface TopologyPolygons {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly arcs: readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[];
}

/**
 * The polygons of one quantised TopoJSON geometry, in degrees.
 *
 * @throws when an arc number is not in the topology
 * @see TopoJSON format specification, section 2.1.4 (arc indexes) and 2.1.2 (transforms)
 */
export function topologyPolygons(topology: Topology, geometry: TopologyPolygons): Polygon[] {
  const lines = topology.arcs.map((arc) => decodeArc(arc, topology.transform));
  const polygons = (
    geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
  ) as readonly (readonly (readonly number[])[])[];
  return polygons.map((rings) => rings.map((arcs) => joinArcs(arcs, lines)));
}

function decodeArc(
  arc: Topology['arcs'][number],
  { scale, translate }: Topology['transform'],
): Position[] {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]): Position => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

function joinArcs(arcs: readonly number[], lines: readonly (readonly Position[])[]): Ring {
  const ring: Position[] = [];
  for (const number of arcs) {
    const line = lines[number < 0 ? -1 - number : number];
    if (!line) throw new Error(`the topology has no arc ${number}`);
    const directed = number < 0 ? line.toReversed() : line;
    ring.push(...(ring.length === 0 ? directed : directed.slice(1)));
  }
  return ring;
}
