import type { Map as EngineMap, LayerSpecification } from 'maplibre-gl';

type Properties = Readonly<Record<string, unknown>>;

function changed(before: Properties, after: Properties): (readonly [string, unknown])[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => [name, after[name]] as const);
}

function propertiesOf(layer: LayerSpecification | undefined, group: 'paint' | 'layout') {
  return (layer?.[group] ?? {}) as Properties;
}

/**
 * Brings the map's layers from one look to another of the same order, property by property: the sources
 * stay as they are, and nothing is drawn twice.
 */
export function applyLook(
  map: EngineMap,
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): void {
  after.forEach((layer, index) => {
    const old = before[index];
    for (const [name, value] of changed(propertiesOf(old, 'paint'), propertiesOf(layer, 'paint'))) {
      map.setPaintProperty(layer.id, name as never, value as never);
    }
    for (const [name, value] of changed(
      propertiesOf(old, 'layout'),
      propertiesOf(layer, 'layout'),
    )) {
      map.setLayoutProperty(layer.id, name as never, value as never);
    }
  });
}
