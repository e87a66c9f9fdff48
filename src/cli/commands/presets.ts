import type { Preset } from '#scenario/preset.ts';
import { listCommand } from './list-command.ts';

/** `presets`: the scenarios to start from. */
export const presetsCommand = listCommand<Preset>({
  name: 'presets',
  summary: 'list the scenarios to start from',
  examples: ['presets', 'presets trilateral --json'],
  filters: {
    document: {
      value: 'ID',
      completes: 'documents',
      summary: 'the id of the source document that it follows',
      known: ({ atlas }) => atlas.documents.keys(),
      fits: (preset, document) => preset.document === document,
    },
  },
  columns: [{ head: 'id' }, { head: 'date' }, { head: 'document' }, { head: 'title' }],
  records: ({ presets }) => presets,
  row: ({ id, scenario, document, title }, language) => [
    id,
    scenario.date,
    document,
    title[language],
  ],
  words: ({ id, title, summary }) => [id, title.en, title.ja, summary.en, summary.ja],
});
