/** A column value of a SQLite record. */
export type SqliteValue = string | number | bigint | Buffer | null;

interface Cell {
  readonly rowId: number;
  readonly payload: Buffer;
}

const INTERIOR_TABLE_PAGE = 5;
const LEAF_TABLE_PAGE = 13;
const INTEGER_BYTES = [0, 1, 2, 3, 4, 6, 8] as const;

/**
 * Reads all rows of one table of a SQLite 3 database, in row order. A column that stands for the
 * row's number is null in the file and holds that number here.
 *
 * @param file the whole database
 * @throws when the table is missing or a page is not a table page
 * @see "Database File Format", sqlite.org/fileformat2.html, sections 1.6 (b-tree pages) and 2.1
 */
export function readTable(file: Buffer, table: string): SqliteValue[][] {
  const schema = readRows(file, 1);
  const row = schema.find((values) => values[0] === 'table' && values[1] === table);
  if (!row) throw new Error(`the database has no table ${table}`);
  return readRows(file, Number(row[3]));
}

function readRows(file: Buffer, rootPage: number): SqliteValue[][] {
  return readCells(file, rootPage).map(({ rowId, payload }) => {
    const values = readRecord(payload);
    if (values[0] === null) values[0] = rowId;
    return values;
  });
}

function pageBytes(file: Buffer): number {
  const bytes = file.readUInt16BE(16);
  return bytes === 1 ? 65536 : bytes;
}

function readCells(file: Buffer, pageNumber: number): Cell[] {
  const size = pageBytes(file);
  const page = file.subarray((pageNumber - 1) * size, pageNumber * size);
  const header = pageNumber === 1 ? 100 : 0;
  const type = page[header];
  const count = page.readUInt16BE(header + 3);
  const pointers = header + (type === INTERIOR_TABLE_PAGE ? 12 : 8);
  const offsets = Array.from({ length: count }, (_, i) => page.readUInt16BE(pointers + 2 * i));
  if (type === LEAF_TABLE_PAGE) return offsets.map((at) => readLeafCell(file, page, at));
  if (type !== INTERIOR_TABLE_PAGE) {
    throw new Error(`page ${pageNumber} has type ${type}, which is not a table page`);
  }
  const children = [...offsets.map((at) => page.readUInt32BE(at)), page.readUInt32BE(header + 8)];
  return children.flatMap((child) => readCells(file, child));
}

function readLeafCell(file: Buffer, page: Buffer, at: number): Cell {
  const length = readVarint(page, at);
  const row = readVarint(page, length.end);
  const usable = pageBytes(file) - (file[20] ?? 0);
  const local = localBytes(length.value, usable);
  const parts = [page.subarray(row.end, row.end + local)];
  let left = length.value - local;
  let next = left > 0 ? page.readUInt32BE(row.end + local) : 0;
  while (left > 0) {
    const start = (next - 1) * pageBytes(file);
    const bytes = Math.min(left, usable - 4);
    parts.push(file.subarray(start + 4, start + 4 + bytes));
    next = file.readUInt32BE(start);
    left -= bytes;
  }
  return { rowId: row.value, payload: Buffer.concat(parts) };
}

function localBytes(payload: number, usable: number): number {
  if (payload <= usable - 35) return payload;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const wanted = least + ((payload - least) % (usable - 4));
  return wanted <= usable - 35 ? wanted : least;
}

function readRecord(payload: Buffer): SqliteValue[] {
  const header = readVarint(payload, 0);
  const values: SqliteValue[] = [];
  let body = header.value;
  for (let at = header.end; at < header.value; ) {
    const type = readVarint(payload, at);
    const bytes = valueBytes(type.value);
    values.push(readValue(payload, body, type.value, bytes));
    body += bytes;
    at = type.end;
  }
  return values;
}

function valueBytes(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  return type === 7 ? 8 : (INTEGER_BYTES[type] ?? 0);
}

function readValue(payload: Buffer, at: number, type: number, bytes: number): SqliteValue {
  if (type === 0) return null;
  if (type >= 12) {
    const content = payload.subarray(at, at + bytes);
    return type % 2 === 0 ? content : content.toString('utf8');
  }
  if (type === 7) return payload.readDoubleBE(at);
  if (type >= 8) return type - 8;
  return bytes === 8 ? payload.readBigInt64BE(at) : payload.readIntBE(at, bytes);
}

function readVarint(bytes: Buffer, at: number): { value: number; end: number } {
  let value = 0;
  for (let i = 0; i < 8; i++) {
    const byte = bytes.readUInt8(at + i);
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, end: at + i + 1 };
  }
  return { value: value * 256 + bytes.readUInt8(at + 8), end: at + 9 };
}
