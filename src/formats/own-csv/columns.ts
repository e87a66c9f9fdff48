/** What a column of a file of own places can hold. */
export type ColumnName =
  | 'name'
  | 'latitude'
  | 'longitude'
  | 'position'
  | 'kind'
  | 'facilities'
  | 'host'
  | 'operators'
  | 'basis'
  | 'precision'
  | 'source'
  | 'url'
  | 'assumption';

const spellings: Readonly<Record<ColumnName, readonly string[]>> = {
  name: ['name', 'title', '名前', '名称', '地名'],
  latitude: ['latitude', 'lat', '緯度'],
  longitude: ['longitude', 'lon', 'long', 'lng', '経度'],
  position: ['mgrs', 'position', 'coordinates', 'grid', '位置', '座標'],
  kind: ['kind', 'type', '種類'],
  facilities: ['facilities', 'facility', '施設'],
  host: ['host', 'country', '領域', '国'],
  operators: ['operators', 'operator', '運用者'],
  basis: ['basis', '根拠'],
  precision: ['precision_m', 'precision', '精度'],
  source: ['source', '出典'],
  url: ['url', 'link'],
  assumption: ['assumption', 'note', '仮定', '備考'],
};

const nameBySpelling = new Map(
  (Object.keys(spellings) as ColumnName[]).flatMap((name) =>
    spellings[name].map((spelling) => [spelling, name] as const),
  ),
);

/** Where each known column stands, counted from 0; the first of several with one meaning. */
export function columnsOf(head: readonly string[]): ReadonlyMap<ColumnName, number> {
  const columns = new Map<ColumnName, number>();
  for (const [index, field] of head.entries()) {
    const spelling = field.normalize('NFKC').trim().toLowerCase().replace(/\s+/gu, '_');
    const name = nameBySpelling.get(spelling);
    if (name !== undefined && !columns.has(name)) columns.set(name, index);
  }
  return columns;
}
