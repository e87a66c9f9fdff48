import { type System, system } from '#atlas/system.ts';
import { bandCaption, bandText } from '#formats/band-text.ts';
import type { Language } from '#i18n/language.ts';
import { actingRange, bandOf } from '#situation/band.ts';
import { listCommand } from './list-command.ts';

const categories = system.shape.category.options;

function rangeCells(one: System, language: Language): readonly [string, string] {
  const band = bandOf(one, false);
  if (band === undefined) return ['', 'no radius published'];
  return [bandText(band, 'km', language), bandCaption(band, one.refuellable, language)];
}

/** `systems`: the systems of the atlas with the range they act within. */
export const systemsCommand = listCommand<System>({
  name: 'systems',
  summary: 'list the systems and the ranges they act within',
  examples: ['systems --category missile', 'systems F-35 --json'],
  filters: {
    category: {
      value: 'CATEGORY',
      choices: categories,
      summary: categories.join(', '),
      fits: (one, category) => one.category === category,
    },
    operator: {
      value: 'STATE',
      choices: ['US', 'JP'],
      summary: 'whose forces: US or JP',
      fits: (one, state) => one.operators.some((operator) => operator === state),
    },
    ranged: {
      value: 'BOOL',
      choices: ['true', 'false'],
      summary: 'whether a radius is published, so that it reaches anything',
      fits: (one, wanted) => (actingRange(one) !== undefined) === (wanted === 'true'),
    },
  },
  columns: [
    { head: 'id' },
    { head: 'name' },
    { head: 'category' },
    { head: 'operators' },
    { head: 'range' },
    { head: 'what the figures are' },
  ],
  records: ({ atlas }) => [...atlas.systems.values()],
  row: (one, language) => [
    one.id,
    one.names[language],
    one.category,
    one.operators.join(' '),
    ...rangeCells(one, language),
  ],
  words: ({ id, names }) => [id, names.en, names.ja],
});
