import type { Condition } from '#atlas/condition.ts';
import { listCommand } from './list-command.ts';

/** `conditions`: what a scenario may assume. */
export const conditionsCommand = listCommand<Condition>({
  name: 'conditions',
  summary: 'list what a scenario may assume',
  examples: ['conditions', 'conditions --affects ranges --json'],
  filters: {
    affects: {
      value: 'WHAT',
      choices: ['sites', 'ranges'],
      summary: 'sites, which it opens or closes, or ranges, which it changes',
      fits: (condition, what) => condition.affects === what,
    },
  },
  columns: [{ head: 'id' }, { head: 'affects' }, { head: 'title' }, { head: 'why' }],
  records: ({ atlas }) => [...atlas.conditions.values()],
  row: ({ id, affects, title, why }, language) => [id, affects, title[language], why[language]],
  words: ({ id, title, why }) => [id, title.en, title.ja, why.en, why.ja],
});
