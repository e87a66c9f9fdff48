/** A polygon ring or a line of a vector tile, in degrees. */
export type Part = readonly (readonly [longitude: number, latitude: number])[];

/** One feature of a decoded layer. */
export interface DecodedFeature {
  readonly parts: readonly Part[];
  readonly properties: Readonly<Record<string, string | number>>;
}

interface Field {
  readonly number: number;
  readonly value: number;
  readonly bytes: Buffer;
}

const LENGTH_DELIMITED = 2;

/**
 * Decodes a Mapbox Vector Tile, version 2: geometry commands, string and integer properties. Written
 * from the specification, apart from the encoder that the build uses.
 */
export function decodeTile(
  content: Uint8Array,
  z: number,
  x: number,
  y: number,
): Map<string, DecodedFeature[]> {
  const layers = new Map<string, DecodedFeature[]>();
  for (const layer of readFields(Buffer.from(content))) {
    const fields = readFields(layer.bytes);
    const name = fields.find((field) => field.number === 1)?.bytes.toString('utf8') ?? '';
    const keys = fields.filter((f) => f.number === 3).map((f) => f.bytes.toString('utf8'));
    const values = fields.filter((f) => f.number === 4).map((f) => readValue(f.bytes));
    const extent = fields.find((field) => field.number === 5)?.value ?? 4096;
    const toDegrees = (tileX: number, tileY: number): [number, number] => {
      const latitude = Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + tileY / extent)) / 2 ** z)));
      return [((x + tileX / extent) / 2 ** z) * 360 - 180, (latitude * 180) / Math.PI];
    };
    const features = fields
      .filter((field) => field.number === 2)
      .map((field) => decodeFeature(readFields(field.bytes), keys, values, toDegrees));
    layers.set(name, features);
  }
  return layers;
}

function decodeFeature(
  fields: readonly Field[],
  keys: readonly string[],
  values: readonly (string | number)[],
  toDegrees: (x: number, y: number) => [number, number],
): DecodedFeature {
  const tags = packed(fields.find((field) => field.number === 2)?.bytes);
  const properties: Record<string, string | number> = {};
  for (let i = 0; i + 1 < tags.length; i += 2) {
    properties[keys[tags[i] ?? -1] ?? ''] = values[tags[i + 1] ?? -1] ?? '';
  }
  const commands = packed(fields.find((field) => field.number === 4)?.bytes);
  const parts: [number, number][][] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < commands.length; ) {
    const command = (commands[i] ?? 0) & 7;
    let count = (commands[i] ?? 0) >> 3;
    i++;
    if (command === 7) continue;
    for (; count > 0; count--) {
      x += unzigzag(commands[i++] ?? 0);
      y += unzigzag(commands[i++] ?? 0);
      if (command === 1) parts.push([]);
      parts.at(-1)?.push(toDegrees(x, y));
    }
  }
  return { parts, properties };
}

function readValue(bytes: Buffer): string | number {
  const field = readFields(bytes)[0];
  if (!field) return '';
  if (field.number === 1) return field.bytes.toString('utf8');
  return field.number === 6 ? unzigzag(field.value) : field.value;
}

function readFields(bytes: Buffer): Field[] {
  const fields: Field[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = readVarint(bytes, at);
    const value = readVarint(bytes, tag.end);
    const delimited = (tag.value & 7) === LENGTH_DELIMITED;
    const end = delimited ? value.end + value.value : value.end;
    const content = delimited ? bytes.subarray(value.end, end) : Buffer.alloc(0);
    fields.push({ number: tag.value >> 3, value: value.value, bytes: content });
    at = end;
  }
  return fields;
}

function packed(bytes: Buffer | undefined): number[] {
  const numbers: number[] = [];
  for (let at = 0; bytes && at < bytes.length; ) {
    const { value, end } = readVarint(bytes, at);
    numbers.push(value);
    at = end;
  }
  return numbers;
}

function readVarint(bytes: Buffer, from: number): { value: number; end: number } {
  let value = 0;
  let scale = 1;
  let at = from;
  for (; (bytes[at] ?? 0) >= 128; at++, scale *= 128) value += ((bytes[at] ?? 0) & 127) * scale;
  return { value: value + (bytes[at] ?? 0) * scale, end: at + 1 };
}

function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
