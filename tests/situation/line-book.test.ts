import { expect, it } from 'vitest';
import { LineBook } from '../../src/situation/live/line-book.ts';
import { aPlace, aSite } from '../fixtures/build-records.ts';

const sites = [aSite('base', [1, 0])];
const town = aPlace('town', [0, 0]);
const others = Array.from({ length: 64 }, (_, index) => aPlace(`town-${index}`, [index, 10]));

it('keeps the lines to the last 64 places and forgets the one asked about longest ago', () => {
  const book = new LineBook('wgs84');
  const first = book.linesTo(sites, town);
  for (const other of others.slice(1)) book.linesTo(sites, other);
  expect(book.linesTo(sites, town)).toBe(first);
  for (const other of others) book.linesTo(sites, other);
  expect(book.linesTo(sites, town)).not.toBe(first);
});
